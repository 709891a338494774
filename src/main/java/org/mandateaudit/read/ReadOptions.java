package org.mandateaudit.read;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How mandate files are read, where it is not as usual.
 *
 * @param asOf the day to audit; it wins over the days that files state, which may then differ; null where theirs counts
 * @param standardInput what the path {@code -} stands for; null where it is a path like any other. It is read to its end,
 *     and not closed.
 */
public record ReadOptions(@Nullable LocalDate asOf, @Nullable InputStream standardInput) {

    /** As usual: files only, and the day that they state. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null);
}
