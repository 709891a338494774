package org.mandateaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.TrialFormat;
import org.mandateaudit.rule.RuleTests;
import org.mandateaudit.trial.Trial;
import picocli.CommandLine.Model.CommandSpec;

/** {@code test [DIR…]}: runs the examples that stand beside rules. */
final class TestCommand implements Command {

    private static final Text TEST = new Text("测试", "the test");

    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "运行规则旁边的示例：规则发现的与示例写明的是否一致，哪些条件没有示例检验。退出状态为 1 即有示例失败。",
                "Runs the examples that stand beside rules: whether a rule finds what they say, and which of its"
                        + " conditions none of them exercises. Exit status 1 means that an example fails.");
        spec.addPositional(options.arguments(
                0,
                false,
                "DIR",
                "规则文件夹（DIR/规则组/规则.drl，示例在旁边的 规则.yaml）；不写则为自带的规则。DRL 是代码，以你的权限运行：只用可信的规则",
                "folders of rules (DIR/CHALLENGE/RULE.drl, examples beside them in RULE.yaml); the rules that are shipped"
                        + " where none is named. DRL is code and runs with your rights: use rules you trust"));
        spec.addOption(options.format(TrialFormat.values()));
        spec.addOption(options.output());
        spec.addOption(
                options.values("RULE|CHALLENGE", "只测试这些规则或者规则组", "test these rules or groups of rules only", "--only"));
        spec.addOption(options.flag(
                "不查找没有示例检验的条件，快得多",
                "do not look for conditions that no example exercises: much faster",
                "--no-coverage"));
        spec.addOption(options.flag(
                "缺少示例，或者有条件没有示例检验，退出状态也是 1",
                "exit with 1 also where examples are missing or a condition is not exercised",
                "--strict"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        TrialFormat format = parsed.format(TrialFormat.values());
        console.probe(parsed);

        List<Path> folders = parsed.paths(0);
        RuleTests tests = folders.isEmpty() ? RuleTests.bundled() : RuleTests.in(folders);
        List<String> only = Narrowing.named("--only", parsed, tests.names());
        Trial trial = run(tests, only, !parsed.has("--no-coverage"));
        console.write(format, trial, parsed);
        return verdict(trial, parsed.has("--strict"), parsed.has("--debug"));
    }

    private Trial run(RuleTests tests, List<String> only, boolean coverage) {
        int all = tests.count(only);
        AtomicInteger done = new AtomicInteger();
        return ProgressLine.during(
                console,
                elapsed -> new Text("已测试规则 " + done + " / " + all, "tested rules " + done + " of " + all),
                () -> tests.run(only, coverage, done::set));
    }

    private ExitStatus verdict(Trial trial, boolean strict, boolean debug) {
        if (!trial.failures().isEmpty()) {
            return FailedRules.tell(TEST, trial.failures(), debug, console);
        }
        String open = trial.coverage()
                ? console.say("，没有示例检验的条件 " + trial.unexercised(), "; conditions not exercised: " + trial.unexercised())
                : "";
        console.tell(
                "示例 " + trial.examples() + "，失败 " + trial.failed() + "；示例不全的规则 " + trial.lacking() + open,
                trial.examples() + " examples, " + trial.failed() + " failed; rules that lack examples: "
                        + trial.lacking() + open);
        return trial.failed() > 0 || (strict && !trial.covered()) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
