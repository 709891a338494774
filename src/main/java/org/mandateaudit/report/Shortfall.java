package org.mandateaudit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;

/** What is wanted where a field is stated and does not say enough: of coverage, which full always does. */
final class Shortfall {

    private static final Text OF_SUBJECT =
            new Text("写明的 coverage（%s）不够，full 才够", "the coverage %s is stated and does not suffice, full would");
    private static final Text OF_FIELD =
            new Text("（写明的 %s 不够，full 才够）", " (%s is stated and does not suffice, full would)");

    private Shortfall() {}

    /** Said of the one whose coverage it is. */
    static String of(Coverage coverage, Language language) {
        return OF_SUBJECT.in(language).replace("%s", coverage.code());
    }

    /** The wants of an entry; each that is stated and does not suffice says so. */
    static List<String> wants(NotAssessable entry, Language language) {
        return entry.wants().stream()
                .map(want -> want + field(entry.tooNarrow(want), language))
                .toList();
    }

    private static String field(@Nullable Coverage coverage, Language language) {
        return coverage == null ? "" : OF_FIELD.in(language).replace("%s", coverage.code());
    }
}
