package org.mandateaudit.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Kind;

/**
 * What the user says of an institution that its document leaves open.
 *
 * @param name its full name, with its region; null to take it from the document
 * @param id its id; null for the code of its region and its kind: {@code 520100-big-data}
 * @param region the code of its region; null where the name says enough
 * @param kind its kind; null to take it from the name
 * @param lexicon files that add to the lexicon, of which the last wins
 * @param standardInput what {@code -} reads
 */
public record DraftOptions(
        @Nullable String name,
        @Nullable String id,
        @Nullable String region,
        @Nullable Kind kind,
        List<Path> lexicon,
        InputStream standardInput) {

    /** Nothing but what the documents say. */
    public static final DraftOptions NONE =
            new DraftOptions(null, null, null, null, List.of(), InputStream.nullInputStream());

    /** Copies the list of files. */
    public DraftOptions {
        lexicon = List.copyOf(lexicon);
    }
}
