package org.mandateaudit.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Mandates;
import picocli.CommandLine.Model.CommandSpec;

/** {@code why FINDING PATH…}: which facts met which condition of the rule. */
final class WhyCommand implements Command {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]*");
    private static final Pattern BRACKETS = Pattern.compile("^\\[(.*)]$");
    private static final int SHORTEST = 4;
    private static final int SHOWN = 5;

    private final Inquiring inquiring;
    private final Console console;
    private final Loading loading = new Loading();

    WhyCommand(Console console) {
        this.inquiring = new Inquiring(console);
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "说明一个发现的由来：哪些事实满足了规则的哪些条件。", "Says why a finding is one: which facts met which condition of its rule.");
        spec.addPositional(
                options.argument(0, "FINDING", "发现的编号，或者其开头至少 4 位", "the finding's id, or its first 4 digits or more"));
        spec.addPositional(inquiring.paths(1));
        inquiring.complete(spec);
        return spec;
    }

    @Override
    public void prepare(List<String> args) {
        loading.begin(args);
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        String id = BRACKETS.matcher(parsed.at(0).toLowerCase(Locale.ROOT)).replaceFirst("$1");
        if (!DIGITS.matcher(id).matches()) {
            refuseRule(id, loading.auditor(parsed).names());
        }
        Mandates mandates = inquiring.read(parsed, 1);
        Auditor auditor = loading.auditor(parsed).asOf(parsed.date("--as-of"));
        Report report = auditor.audit(mandates);
        List<Finding> found = beginning(id, report);
        if (found.isEmpty() && id.length() >= SHORTEST) {
            // Some rules tell what they found only where they are named.
            List<String> rules =
                    auditor.rules().stream().map(RuleDescription::id).toList();
            found = beginning(id, auditor.only(rules).audit(mandates));
        }
        if (found.size() == 1) {
            return inquiring.write(auditor.why(mandates, found.get(0)), parsed);
        }
        UsageException unknown = found.isEmpty() ? unknown(id, report) : ambiguous(id, found);
        if (!report.complete()) {
            return inquiring.incomplete(report.failures(), parsed);
        }
        throw unknown;
    }

    private static List<Finding> beginning(String id, Report report) {
        return report.findings().stream()
                .filter(finding -> id.length() >= SHORTEST && finding.id().startsWith(id))
                .toList();
    }

    private static void refuseRule(String id, List<String> names) {
        if (names.contains(id)) {
            throw new UsageException(
                    id + " 是规则；why 要求发现的编号，见 check 的方括号；mandate-audit explain " + id + " 说明规则",
                    id
                            + " is a rule, and why takes the id of a finding, which check shows in brackets; mandate-audit explain "
                            + id + " explains the rule");
        }
    }

    private static UsageException ambiguous(String id, List<Finding> found) {
        return new UsageException(
                "有 " + found.size() + " 个发现的编号以 " + id + " 开头：" + ids(found, "、"),
                found.size() + " findings begin with " + id + ": " + ids(found, ", "));
    }

    private static UsageException unknown(String id, Report report) {
        List<Finding> findings = report.findings();
        if (findings.isEmpty()) {
            return new UsageException(
                    "没有编号为 " + id + " 的发现：这些输入没有任何发现", "there is no finding " + id + ": the input has none");
        }
        List<Finding> like = findings.stream()
                .filter(finding -> !id.isEmpty() && finding.id().startsWith(id.substring(0, Math.min(2, id.length()))))
                .toList();
        String near = Nearest.to(id, findings.stream().map(Finding::id).toList());
        boolean alike = near == null && !like.isEmpty();
        return new UsageException(Nearest.asked(
                new Text(
                        "没有编号为 " + id + " 的发现，共有 " + findings.size() + " 个发现；编号见 check 的方括号，至少写开头 4 位"
                                + (alike ? "；开头相近的有 " + ids(like, "、") : ""),
                        "there is no finding " + id + " among " + findings.size()
                                + "; check shows their ids in brackets, of which the first 4 digits or more will do"
                                + (alike ? "; those that begin alike: " + ids(like, ", ") : "")),
                near));
    }

    private static String ids(List<Finding> findings, String between) {
        String shown = findings.stream().limit(SHOWN).map(Finding::id).collect(Collectors.joining(between));
        return findings.size() > SHOWN ? shown + between + "…" : shown;
    }
}
