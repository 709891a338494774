package org.mandateaudit.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * The kinds of a list's rows. Numbers differ between local systems: a label always wins, then what the list itself puts
 * beside a number elsewhere, and the national numbers hold only where the list nowhere contradicts them.
 */
final class PowerKinds {

    /** A kind, and how it is known. */
    record Found(PowerKind kind, Why why) {}

    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]?)(?:[.]0)?(?![0-9])");

    private final Map<String, PowerKind> own = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private boolean contradicted;

    /** Notes what a row says of a number. */
    void learn(String kind, String code) {
        PowerKind labelled = PowerKind.labelled(kind);
        String number = number(code.isEmpty() ? kind : code);
        if (labelled == null || number.isEmpty()) {
            return;
        }
        PowerKind before = own.putIfAbsent(number, labelled);
        if (before != null && before != labelled) {
            unclear.add(number);
        }
        PowerKind national = PowerKind.numbered(number);
        contradicted |=
                national != null && national != labelled && !labelled.label().contains(national.label());
    }

    /** The kind of a row by its own cells; null where they do not say. */
    @Nullable
    Found of(String kind, String code) {
        PowerKind labelled = PowerKind.labelled(kind);
        if (labelled != null) {
            return new Found(labelled, Why.stated("“" + kind + "”", "\"" + kind + "\""));
        }
        String number = number(code.isEmpty() ? kind : code);
        PowerKind known = unclear.contains(number) ? null : own.get(number);
        if (known != null) {
            return new Found(
                    known,
                    Why.inferred(
                            new Text(
                                    "代码 " + number + "，清单他处注明为" + known.label(),
                                    "number " + number + ", which the list elsewhere says is " + known.label()),
                            Why.Sureness.SURE));
        }
        PowerKind national = contradicted || unclear.contains(number) ? null : PowerKind.numbered(number);
        return national == null
                ? null
                : new Found(
                        national,
                        Why.inferred(
                                new Text(
                                        "国家事项类型代码 " + number + "：" + national.label(),
                                        "national number " + number + ": " + national.label()),
                                Why.Sureness.LIKELY));
    }

    /** A number in two digits; empty where the words do not begin with one. */
    private static String number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.lookingAt() ? (number.group(1).length() == 1 ? "0" : "") + number.group(1) : "";
    }
}
