package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Language;

/** What is told of a wrong input reaches another process, as that of a worker that tells its master. */
class InputExceptionTest {

    @Test
    void itTellsTheSameAfterItWasSent() throws Exception {
        byte[] wrong = "mandate-file: 1\nregions:\n  - {code: \"990000\", name: 甲, level: provinc}\n"
                .getBytes(StandardCharsets.UTF_8);
        InputException thrown = assertThrows(
                InputException.class,
                () -> Mandates.read(List.of(Path.of("-")), new ReadOptions(null, new ByteArrayInputStream(wrong))));

        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            InputException received = (InputException) in.readObject();
            assertEquals(thrown.problems(), received.problems());
            assertEquals(thrown.format(Language.ZH), received.format(Language.ZH));
        }
    }
}
