package org.mandateaudit.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Kind;

/**
 * What the user says of an institution that its document leaves open.
 *
 * @param name its full name, with its region; null to take it from the document
 * @param id its id; null for the code of its region and its kind: {@code 520100-big-data}
 * @param region the code of its region; null where the name says enough
 * @param regionName the full name of its region; null where the institution's name, or a title, says it
 * @param kind its kind; null to take it from the name
 * @param columns of a power list, the heading of each column that is headed by no usual name, by the column's name
 * @param lexicon files that add to the lexicon, of which the last wins
 * @param standardInput what {@code -} reads
 */
public record DraftOptions(
        @Nullable String name,
        @Nullable String id,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable Kind kind,
        Map<String, String> columns,
        List<Path> lexicon,
        InputStream standardInput) {

    /** Nothing but what the documents say. */
    public static final DraftOptions NONE =
            new DraftOptions(null, null, null, null, null, Map.of(), List.of(), InputStream.nullInputStream());

    /** Copies the list of files and the columns. */
    public DraftOptions {
        columns = Map.copyOf(columns);
        lexicon = List.copyOf(lexicon);
    }

    /** What holds for other institutions of the same list as well: not the name, the id or the kind. */
    DraftOptions ofOthers() {
        return new DraftOptions(null, null, region, regionName, null, columns, lexicon, standardInput);
    }
}
