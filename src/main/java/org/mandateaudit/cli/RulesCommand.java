package org.mandateaudit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.json.Json;
import org.mandateaudit.report.RuleIndex;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules}: the rules, a line each, or how long each takes. */
final class RulesCommand implements Command {

    private final Terminal terminal;
    private final Output output;
    private final Language language;
    private final Options options;

    RulesCommand(Terminal terminal, Output output, Language language, Options options) {
        this.terminal = terminal;
        this.output = output;
        this.language = language;
        this.options = options;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command();
        spec.usageMessage()
                .description(language.say(
                        "列出全部规则，每条一行；或者用 --timing 测每条规则用多少时间。",
                        "Lists the rules, a line each; with --timing, how long each takes."));
        spec.addOption(options.value("text|markdown|json", "输出格式", "format of the output", "-f", "--format"));
        spec.addOption(RuleFolders.option(options));
        TimingCommand.describe(spec, options);
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        if (TimingCommand.askedFor(parsed)) {
            return new TimingCommand(terminal, output, language).run(parsed);
        }
        String format = parsed.one("--format", "text", List.of("text", "markdown", "json"));
        List<RuleDescription> rules = RuleFolders.book(parsed).descriptions();
        output.print(
                switch (format) {
                    case "json" -> json(rules);
                    case "markdown" -> RuleIndex.of(rules);
                    default -> text(rules);
                });
        return ExitStatus.CLEAN;
    }

    private String text(List<RuleDescription> rules) {
        StringBuilder text = new StringBuilder();
        String challenge = "";
        for (RuleDescription rule : rules) {
            if (!rule.challenge().equals(challenge)) {
                challenge = rule.challenge();
                text.append(text.isEmpty() ? "" : "\n").append(challenge).append('\n');
            }
            text.append(String.format(
                    Locale.ROOT,
                    "  %-48s %-8s %-7s %s\n",
                    rule.id(),
                    rule.severity().code(),
                    rule.force().code(),
                    rule.title().in(language)));
        }
        return text.toString();
    }

    private String json(List<RuleDescription> rules) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RuleDescription rule : rules) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", rule.id());
            one.put("challenge", rule.challenge());
            one.put("severity", rule.severity().code());
            one.put("force", rule.force().code());
            one.put("title", rule.title().in(language));
            one.put("criterion", rule.criterion().in(language));
            one.put(
                    "criteria",
                    rule.criteria().stream()
                            .map(each -> Map.of(
                                    "source",
                                    each.source().in(language),
                                    "at",
                                    each.at().in(language)))
                            .map(each -> new java.util.TreeMap<>(each).descendingMap())
                            .toList());
            all.add(one);
        }
        return Json.write(all) + "\n";
    }
}
