package org.mandateaudit.rule.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.rule.drl.RuleBlock;

/** Which ways of a block lead to the same institution, since a constraint says so: {@code institution == $institution}. */
final class Aliases {

    private static final Pattern SAME =
            Pattern.compile("\\s*([a-z]\\w*(?:\\.\\w+)*)\\s*==\\s*(\\$\\w+(?:\\.\\w+)*)\\s*");
    private static final Pattern WAY = Pattern.compile("\\s*([a-z]\\w*(?:\\.\\w+)*)\\s*");
    private static final Pattern OF_BODY = Pattern.compile("\\.body$");

    private final Map<String, String> others = new HashMap<>();

    /** What the patterns that are to be there say. */
    static Aliases of(List<RuleBlock.Pattern> patterns) {
        Aliases aliases = new Aliases();
        for (RuleBlock.Pattern pattern : patterns) {
            for (RuleBlock.Constraint constraint : pattern.constraints()) {
                Matcher same = SAME.matcher(constraint.expression());
                Matcher way = WAY.matcher(constraint.expression());
                if (same.matches() && constraint.binding().isEmpty()) {
                    aliases.join(pattern.binding() + "." + same.group(1), same.group(2));
                } else if (way.matches() && !constraint.binding().isEmpty()) {
                    aliases.join(pattern.binding() + "." + way.group(1), constraint.binding());
                }
            }
        }
        return aliases;
    }

    private void join(String one, String other) {
        String first = end(one);
        String second = end(other);
        if (!first.equals(second)) {
            others.put(first, second);
        }
    }

    /** Whether two ways lead to the same institution, or to names of its body. */
    boolean same(String one, String other) {
        return end(one).equals(end(other));
    }

    private String end(String way) {
        String end = OF_BODY.matcher(way.replaceAll("\\s", "")).replaceFirst("");
        String next = others.get(end);
        while (next != null) {
            end = next;
            next = others.get(end);
        }
        return end;
    }
}
