package org.mandateaudit.cli;

import java.util.List;
import org.mandateaudit.Auditor;
import picocli.CommandLine.Model.OptionSpec;

/** The options {@code --only} and {@code --except}: some of the rules. */
final class Narrowing {

    private static final String ONLY = "--only";
    private static final String EXCEPT = "--except";

    private Narrowing() {}

    static List<OptionSpec> options(Options options) {
        return List.of(
                options.values("RULE|CHALLENGE", "只报告这些规则或者规则组", "report these rules or groups of rules only", ONLY),
                options.values("RULE|CHALLENGE", "不报告这些规则或者规则组", "leave these out", EXCEPT));
    }

    /**
     * The auditor, narrowed to the rules that are asked for.
     *
     * @throws UsageException where a name is unknown, or no rule is left
     */
    static Auditor of(Auditor auditor, Arguments parsed) {
        List<String> names = auditor.names();
        Auditor narrowed = auditor.only(named(ONLY, parsed, names)).except(named(EXCEPT, parsed, names));
        if (parsed.has(EXCEPT) && narrowed.asksForNothing()) {
            throw new UsageException(
                    "--only 和 --except 之后没有剩下任何规则；请放宽其中一个",
                    "--only and --except leave no rule at all; widen one of them");
        }
        return narrowed;
    }

    /**
     * The rules and groups of rules that an option names.
     *
     * @param names those that there are
     * @throws UsageException where one is not among them
     */
    static List<String> named(String option, Arguments parsed, List<String> names) {
        List<String> given = parsed.list(option);
        for (String name : given) {
            if (!names.contains(name)) {
                throw UnknownRule.of(option, name, names);
            }
        }
        return given;
    }
}
