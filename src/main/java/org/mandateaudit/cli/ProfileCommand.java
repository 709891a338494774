package org.mandateaudit.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.report.ProfileFormat;
import picocli.CommandLine.Model.CommandSpec;

/** {@code profile PATH…}: compares institutions. No rule is loaded. */
final class ProfileCommand implements Command {

    private static final String FORMATS = String.join(", ", Options.codes(ProfileFormat.values()));

    private final Console console;

    ProfileCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "比较各机构：地位、独立性、统筹协调、三类权力、领域、四全、对口上级和来源。默认只比较大数据机构。",
                "Compares institutions: standing, independence, co-ordination, the three powers, domains, the four"
                        + " fulls, higher departments and origin. Those of kind big-data unless asked for others.");
        spec.addPositional(options.arguments(
                0, true, "PATH", "职责文件、表格或者文件夹；- 表示标准输入", "mandate files, tables or folders; - is standard input"));
        spec.addOption(options.values(
                "KIND",
                "比较这些类别的机构，写代码或者中文词；默认 big-data",
                "compare institutions of these kinds; big-data unless given",
                "--kind"));
        spec.addOption(options.flag("比较全部机构", "compare all institutions", "--all"));
        spec.addOption(options.value("FORMAT", "格式：" + FORMATS, "format: " + FORMATS, "-f", "--format"));
        spec.addOption(options.output());
        spec.addOption(options.value(
                "DATE",
                "基准日期，优先于文件所写；都没有则为今天",
                "the day to look at; wins over the files, today where neither says",
                "--as-of"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        ProfileFormat format = parsed.format(ProfileFormat.values());
        Set<Kind> kinds = kinds(parsed);
        console.probe(parsed);

        Mandates mandates = Inputs.read(parsed.paths(0), parsed.date("--as-of"), console);
        Profile profile = Profile.of(mandates, kinds);
        console.write(format, profile, parsed);
        int compared = profile.institutions().size();
        NothingAudited.tell(compared + profile.leftOut(), profile.asOf(), "", console);
        console.tell(
                "比较了 " + compared + " 个机构，另有 " + profile.leftOut() + " 个不属于所选类别",
                "compared " + compared + (compared == 1 ? " institution; " : " institutions; ") + profile.leftOut()
                        + " left out as of other kinds");
        return ExitStatus.CLEAN;
    }

    private static Set<Kind> kinds(Arguments parsed) {
        List<String> asked = parsed.list("--kind");
        if (parsed.has("--all")) {
            if (!asked.isEmpty()) {
                throw new UsageException("--all 和 --kind 只能用一个", "--all and --kind exclude each other");
            }
            return EnumSet.allOf(Kind.class);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : asked) {
            kinds.add(Kinds.named(name));
        }
        return kinds.isEmpty() ? EnumSet.of(Kind.BIG_DATA) : kinds;
    }
}
