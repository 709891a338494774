package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;

/** What a draft says when it is read as a mandate file. */
final class Drafted {

    private Drafted() {}

    static World world(Draft draft) {
        byte[] json = draft.json().getBytes(StandardCharsets.UTF_8);
        return Mandates.read(List.of(Path.of("-")), new ReadOptions(null, new ByteArrayInputStream(json)))
                .world();
    }

    static List<Act> acts(Draft draft) {
        return world(draft).mandates().stream().map(Mandate::act).toList();
    }
}
