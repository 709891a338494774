package org.mandateaudit.finding;

import java.util.List;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Term;

/**
 * What an audit that was ended early left undone. Of these regions nothing is known: neither that they are in order nor
 * that they are not.
 *
 * @param because what ended the audit
 * @param reason the same in words, with the limit that was reached
 * @param regions the regions that were not audited to their end, in order of code; never empty
 */
public record Unaudited(Cause because, Text reason, List<Region> regions) {

    /** Copies the list. */
    public Unaudited {
        regions = List.copyOf(regions);
    }

    /** What ends an audit early. */
    public enum Cause implements Term {
        /** It took as long as it was allowed to. */
        TIME_LIMIT("时限", "time limit"),
        /** It found as much as it was asked for. */
        FINDINGS_LIMIT("发现数量上限", "findings limit"),
        /** The user, or the program that called it, ended it. */
        INTERRUPTED("中断", "interrupted");

        private final Words words;

        Cause(String zh, String en) {
            words = new Words(zh, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }
}
