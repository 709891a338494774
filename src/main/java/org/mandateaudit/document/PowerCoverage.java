package org.mandateaudit.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;

/**
 * How much of an institution's powers a list states, by the kinds that occur. It is stated only where no row of this field
 * was left unread: from coverage absence is inferred, and a row that was not understood is not absent.
 */
final class PowerCoverage {

    private final Set<PowerKind> kinds = EnumSet.noneOf(PowerKind.class);
    private int unread;

    void add(PowerKind kind) {
        kinds.add(kind);
    }

    /** Notes a row of this field that was not understood. */
    void addUnread() {
        unread++;
    }

    /** States it of the institution, unless its duties are withheld. */
    void state(DraftFact institution) {
        if (kinds.isEmpty()) {
            return;
        }
        boolean withheld =
                institution.has("coverage") && institution.text("coverage").equals(Coverage.WITHHELD.code());
        if (withheld || unread > 0) {
            return;
        }
        boolean full = kinds.stream().anyMatch(PowerKind::isUnasked);
        String found = kinds.stream().map(PowerKind::label).collect(Collectors.joining("、"));
        institution.put(
                "coverage",
                (full ? Coverage.FULL : Coverage.APPLICANT_FACING).code(),
                Why.inferred(
                        full
                                ? new Text(
                                        "清单的事项类型有 " + found + "，不止依申请事项",
                                        "the kinds in the list: " + found + ", not those on application alone")
                                : new Text("清单的事项类型只有 " + found, "the only kinds in the list: " + found),
                        Why.Sureness.LIKELY));
    }

    /** How many rows of this field were not understood, for which the coverage is not stated. */
    int unread() {
        return unread;
    }
}
