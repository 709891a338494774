package org.mandateaudit.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.Auditor;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.report.ComparisonFormat;
import org.mandateaudit.report.ProfileFormat;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.rule.FactPages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the script by which a shell completes commands, options and what these take. What takes a file offers nothing, so
 * that the shell offers files.
 */
final class Completion {

    private static final String SCRIPT = "completion.bash";

    private final Auditor auditor = Auditor.withBundledRules();
    private final List<String> options = new ArrayList<>();
    private final List<String> takes = new ArrayList<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    private Completion() {}

    /** The script for a program of these commands. */
    static String of(CommandSpec program) {
        Completion completion = new Completion();
        completion.add("", program);
        program.subcommands().forEach((name, line) -> completion.add(name, line.getCommandSpec()));
        return completion.script(String.join(" ", program.subcommands().keySet()));
    }

    private void add(String command, CommandSpec spec) {
        options.add("    " + quoted(command) + ") offered=\"" + names(spec.options(), " ") + "\" ;;");
        for (OptionSpec option : spec.options()) {
            if (option.arity().max() > 0) {
                Stream.of(option.names()).forEach(name -> takes.add(command + ":" + name));
                Stream.of(option.names()).forEach(name -> offer(command, name, option.paramLabel()));
            }
        }
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            if (!argument.index().isVariable()) {
                offer(command, String.valueOf(argument.index().min()), argument.paramLabel());
            }
        }
    }

    private static String names(List<OptionSpec> options, String between) {
        return options.stream().flatMap(each -> Stream.of(each.names())).collect(Collectors.joining(between));
    }

    private void offer(String command, String where, String label) {
        List<String> offered = offered(command, label);
        if (!offered.isEmpty()) {
            values.computeIfAbsent(String.join(" ", offered), each -> new ArrayList<>())
                    .add(command + ":" + where);
        }
    }

    /** What is accepted where the help says this. */
    private List<String> offered(String command, String label) {
        return switch (label) {
            case "RULE|CHALLENGE" -> auditor.names();
            case "RULE" -> auditor.rules().stream().map(RuleDescription::id).toList();
            case "SEVERITY" -> Threshold.CODES;
            case "KIND" -> Term.codes(Kind.class);
            case "FORMAT", "FORMAT[=FILE]" -> formats(command);
            case "NAME" ->
                command.equals("facts")
                        ? FactPages.all().stream().map(FactPage::name).toList()
                        : List.of();
            default -> label.contains("|") ? Arrays.asList(label.split("\\|")) : List.of();
        };
    }

    private static List<String> formats(String command) {
        return switch (command) {
            case "check" -> Options.codes(ReportFormat.values());
            case "profile" -> Options.codes(ProfileFormat.values());
            case "compare" -> Options.codes(ComparisonFormat.values());
            case "read" -> ReadCommand.FORMATS;
            default -> List.of();
        };
    }

    private String script(String commands) {
        return template()
                .replace("@OPTIONS@", String.join("\n", options))
                .replace("@TAKES@", "    " + String.join(" | ", takes) + ") ;;")
                .replace(
                        "@VALUES@",
                        values.entrySet().stream()
                                .map(each -> "    " + String.join(" | ", each.getValue()) + ") offered=\""
                                        + each.getKey() + "\" ;;")
                                .collect(Collectors.joining("\n")))
                .replace("@COMMANDS@", commands);
    }

    private static String quoted(String command) {
        return command.isEmpty() ? "''" : command;
    }

    private static String template() {
        return new String(Foreword.resource(SCRIPT), StandardCharsets.UTF_8);
    }
}
