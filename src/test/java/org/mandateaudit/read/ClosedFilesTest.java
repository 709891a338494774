package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mandateaudit.table.ByteSource;

/** A CSV file that is not held is closed, however much of it was read. */
class ClosedFilesTest {

    private static final String MANDATES =
            "institution,text,matter,act\n" + "a,核发许可,data-trading,license\n".repeat(20_000);

    private final Set<InputStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int opened;

    private ByteSource source(String text) {
        return () -> {
            InputStream in = new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                @Override
                public void close() {
                    open.remove(this);
                }
            };
            open.add(in);
            opened++;
            return in;
        };
    }

    private FileFacts read(String name, String text) {
        FileFacts facts = TableFile.read(name, source(text), new Problems(), new ArrayList<>());
        assertTrue(opened > 0);
        assertEquals(Set.of(), open);
        return facts;
    }

    @Test
    void readToItsEnd() {
        MandateSource mandates =
                Objects.requireNonNull(read("mandates.csv", MANDATES).apart());
        mandates.each(new Problems(), mandate -> {});

        assertEquals(Set.of(), open);
    }

    @Test
    void whereTheAuditEndsBeforeTheFile() {
        MandateSource mandates =
                Objects.requireNonNull(read("mandates.csv", MANDATES).apart());

        assertThrows(
                CancellationException.class,
                () -> mandates.each(new Problems(), mandate -> {
                    throw new CancellationException();
                }));
        assertEquals(Set.of(), open);
    }

    @Test
    void whereATableIsNoTableOfOurs() {
        read("things.csv", MANDATES);
    }

    @Test
    void whereACellIsNotClosed() {
        assertThrows(Refusal.class, () -> read("mandates.csv", MANDATES + "\"" + MANDATES));
        assertEquals(Set.of(), open);
    }

    @Test
    void whereFactsAreRead() {
        read("regions.csv", "code,name,level\n" + "990000,甲省,province\n".repeat(20_000));
    }
}
