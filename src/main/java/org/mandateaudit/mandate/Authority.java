package org.mandateaudit.mandate;

import org.jspecify.annotations.Nullable;

/** 授权依据, 设定依据: what a mandate rests on, or the statement that it rests on nothing. */
public sealed interface Authority {

    /**
     * A provision that is cited.
     *
     * @param instrument the kind of instrument
     * @param title the instrument's title
     * @param article the article
     */
    record Citation(@Nullable Instrument instrument, @Nullable String title, @Nullable String article)
            implements Authority {}

    /** The source says that there is none. */
    record None() implements Authority {}
}
