package org.mandateaudit.cli;

import java.util.List;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** What is said of a rule that there is not. */
final class UnknownRule {

    private UnknownRule() {}

    static UsageException of(String where, String name, List<String> names) {
        return of(where, new Text("这条规则或者这组规则", "rule or group of rules"), name, names);
    }

    /** Where groups of rules are not accepted. */
    static UsageException ofRule(String where, String name, List<String> names, List<String> groups) {
        if (groups.contains(name)) {
            return new UsageException(
                    where + "：" + name + " 是一组规则；请写其中一条，见 mandate-audit rules",
                    where + ": " + name + " is a group of rules; name one of them, see mandate-audit rules");
        }
        return of(where, new Text("这条规则", "rule"), name, names);
    }

    private static UsageException of(String where, Text kind, String name, List<String> names) {
        return new UsageException(Nearest.asked(
                new Text(
                        where + "：没有 " + name + " " + kind.zh() + "；全部规则见 mandate-audit rules",
                        where + ": there is no " + kind.en() + " " + name + "; see mandate-audit rules"),
                Nearest.to(name, names)));
    }
}
