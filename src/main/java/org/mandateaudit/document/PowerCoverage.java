package org.mandateaudit.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;

/**
 * How much of an institution's powers a list states, by the kinds that occur. It is stated only where no row of this field
 * was left unread: from coverage absence is inferred, and a row that was not understood is not absent.
 */
final class PowerCoverage {

    /** Words of this field: what has one, and yet was not understood, may be on a matter after all. */
    private static final Pattern OF_THE_FIELD = Pattern.compile("数据|信息|网络|电子|软件|互联网|通信|电信|密码|智慧|数字|平台");

    private final Set<PowerKind> kinds = EnumSet.noneOf(PowerKind.class);
    private int unread;
    private int read;

    void add(PowerKind kind) {
        kinds.add(kind);
    }

    /** Whether words that were not understood may be on a matter of this field. */
    static boolean mayBeOfTheField(String words) {
        return OF_THE_FIELD.matcher(words).find();
    }

    /** Notes a row that gave a mandate. */
    void addRead() {
        read++;
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
        // A list of which nothing was read may be a part of one; and what a duty list left open no power list closes.
        if (withheld || unread > 0 || read == 0 || institution.note() != null) {
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
