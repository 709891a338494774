package org.mandateaudit.cli;

import java.util.List;
import org.mandateaudit.finding.Nearest;

/** What is said of a rule that there is not. */
final class UnknownRule {

    private UnknownRule() {}

    /** Where groups of rules are not accepted. */
    static UsageException ofRule(String where, String name, List<String> names) {
        String near = Nearest.to(name, names);
        return new UsageException(
                where + "：没有 " + name + " 这条规则；全部规则见 mandate-audit rules"
                        + (near == null ? "" : "；是不是想用 " + near + "？"),
                where + ": there is no rule " + name + "; see mandate-audit rules"
                        + (near == null ? "" : "; did you mean " + near + "?"));
    }

    static UsageException of(String where, String name, List<String> names) {
        String near = Nearest.to(name, names);
        return new UsageException(
                where + "：没有 " + name + " 这条规则或者这组规则；全部规则见 mandate-audit rules"
                        + (near == null ? "" : "；是不是想用 " + near + "？"),
                where + ": there is no rule or group of rules " + name + "; see mandate-audit rules"
                        + (near == null ? "" : "; did you mean " + near + "?"));
    }
}
