package org.mandateaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.Format;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of the commands, each with its help in both languages. */
final class Options {

    /** Lists are all that options are kept in. Picocli's own factory looks for Groovy in every jar. */
    static final IFactory LISTS = new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
            return type.cast(new ArrayList<>());
        }
    };

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> COLORS = List.of("auto", "always", "never");

    private final Language language;

    Options(Language language) {
        this.language = language;
    }

    /** A command to add options to. */
    static CommandSpec command() {
        return CommandSpec.wrapWithoutInspection(null, LISTS);
    }

    /** A command that says of itself what it does. */
    CommandSpec command(String zh, String en) {
        CommandSpec spec = command();
        spec.usageMessage().description(language.say(zh, en));
        return spec;
    }

    OptionSpec flag(String zh, String en, String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .description(language.say(zh, en))
                .build();
    }

    OptionSpec value(String label, String zh, String en, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(language.say(zh, en))
                .build();
    }

    /** The option for one of these formats. */
    OptionSpec format(Format... accepted) {
        return value(String.join("|", codes(accepted)), "输出格式", "format of the output", "-f", "--format");
    }

    /** The option for the file that a result is written to. */
    OptionSpec output() {
        return value("FILE", "写入文件，而不是标准输出", "write to a file", "-o", "--output");
    }

    static List<String> codes(Format... formats) {
        return Stream.of(formats).map(Format::code).toList();
    }

    /** Names, parted by commas where there are several. */
    OptionSpec values(String label, String zh, String en, String... names) {
        return many(label, zh, en, names).splitRegex(",").build();
    }

    /** Paths, which may hold commas. */
    OptionSpec paths(String label, String zh, String en, String... names) {
        return many(label, zh, en, names).build();
    }

    private OptionSpec.Builder many(String label, String zh, String en, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(language.say(zh, en));
    }

    /**
     * An argument that has to be there.
     *
     * @param place its place among the arguments, 0 first
     */
    PositionalParamSpec argument(int place, String label, String zh, String en) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(language.say(zh, en))
                .build();
    }

    /** An argument that may be left out, at a place, 0 first. */
    PositionalParamSpec optional(int place, String label, String zh, String en) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .description(language.say(zh, en))
                .build();
    }

    /**
     * The last arguments.
     *
     * @param from the place of the first of them, 0 first
     * @param required whether there has to be one
     */
    PositionalParamSpec arguments(int from, boolean required, String label, String zh, String en) {
        return PositionalParamSpec.builder()
                .index(from + "..*")
                .arity(required ? "1..*" : "0..*")
                .required(required)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(language.say(zh, en))
                .build();
    }

    /** The options that every command has. */
    List<OptionSpec> common() {
        return List.of(
                value("zh|en", "输出语言；默认随系统区域设置", "language of the output; follows the locale unless given", "--lang"),
                value(
                        "auto|always|never",
                        "是否使用颜色；也遵从 NO_COLOR",
                        "whether to use colour; NO_COLOR is heeded too",
                        "--color"),
                flag("出错时显示内部细节", "show the internals of errors", "--debug"),
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(language.say("显示帮助", "show this help"))
                        .build());
    }

    /**
     * Looks at the values of these.
     *
     * @throws UsageException where one is not accepted
     */
    static void checkCommon(Arguments given) {
        for (String each : List.of("--lang", "--color")) {
            if (given.has(each)) {
                given.one(each, "", each.equals("--lang") ? LANGUAGES : COLORS);
            }
        }
    }

    /** Whether an argument begins one of these. */
    static boolean isCommon(String argument) {
        return isCommonBeforeItsValue(argument)
                || List.of("--debug", "-h", "--help").contains(argument)
                || argument.startsWith("--lang=")
                || argument.startsWith("--color=");
    }

    /** Whether it is one whose value is the argument behind it. */
    static boolean isCommonBeforeItsValue(String argument) {
        return argument.equals("--lang") || argument.equals("--color");
    }

    static UsageException notOneOf(String name, String value, List<String> accepted) {
        return new UsageException(Nearest.asked(
                new Text(
                        name + " 不接受 " + value + "；可用：" + String.join("、", accepted),
                        name + " does not take " + value + "; accepted: " + String.join(", ", accepted)),
                Nearest.to(value, accepted)));
    }
}
