package org.mandateaudit.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mandateaudit.Auditor;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.review.WaiverRules;
import org.mandateaudit.rule.RuleBook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code why-not RULE INSTITUTION PATH…}: which condition of the rule was the first not to hold. */
final class WhyNotCommand implements Command {

    private static final int SHOWN = 8;

    private final Inquiring inquiring;
    private final Console console;

    WhyNotCommand(Console console) {
        this.inquiring = new Inquiring(console);
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "说明一条规则对一个机构为什么没有列出问题：第一个不成立的条件，或者没有写明的字段。",
                "Says why a rule found nothing about an institution: the first condition that does not hold, or the"
                        + " field that is not stated.");
        spec.addPositional(options.argument(0, "RULE", "规则名", "the rule's name"));
        spec.addPositional(options.argument(1, "INSTITUTION", "机构的编号或者名称", "the institution, by id or name"));
        spec.addPositional(inquiring.paths(2));
        inquiring.complete(spec);
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        String rule = parsed.at(0);
        RuleBook book = RuleFolders.book(parsed);
        if (WaiverRules.named(rule).isPresent()) {
            throw new UsageException(
                    rule + " 查的是豁免，不是机构，没有可追问的条件；见 mandate-audit explain " + rule,
                    rule
                            + " is about waivers, not institutions, and has no conditions to look into; see mandate-audit explain "
                            + rule);
        }
        if (!book.ids().contains(rule)) {
            throw UnknownRule.ofRule("why-not", rule, book.ids(), book.challenges());
        }
        Mandates mandates = inquiring.read(parsed, 2);
        Institution institution = institution(parsed.at(1), mandates.world().institutions());
        LocalDate day = mandates.asOf() == null ? LocalDate.now(ZoneId.systemDefault()) : mandates.asOf();
        if (!institution.span().contains(day)) {
            throw new UsageException(
                    institution.id() + " 在基准日 " + day + " 不存续；用 --as-of 指定另一天",
                    institution.id() + " is not in force on " + day + "; name another day with --as-of");
        }
        return inquiring.write(Auditor.with(book).asOf(day).whyNot(mandates, rule, institution), parsed);
    }

    private static Institution institution(String written, List<Institution> all) {
        List<Institution> named =
                all.stream().filter(each -> each.id().equals(written)).toList();
        if (named.isEmpty()) {
            named = all.stream()
                    .filter(each -> each.name().equals(written)
                            || each.names().contains(written)
                            || written.equals(each.nameEn()))
                    .toList();
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty() ? unknown(written, all) : ambiguous(written, named);
    }

    private static UsageException ambiguous(String written, List<Institution> named) {
        String ids = named.stream().map(Institution::id).sorted().limit(SHOWN).collect(Collectors.joining(", "));
        return new UsageException(
                "有 " + named.size() + " 个机构叫 " + written + "；请写编号：" + ids,
                named.size() + " institutions are called " + written + "; name one by id: " + ids);
    }

    private static UsageException unknown(String written, List<Institution> all) {
        List<String> names = new ArrayList<>();
        all.forEach(each -> names.add(each.id()));
        all.forEach(each -> names.add(each.name()));
        all.forEach(each -> names.addAll(each.names()));
        // Java reads arguments in the locale's encoding, and puts these signs where that fails.
        boolean lost = written.contains("??") || written.indexOf(0xFFFD) >= 0;
        String near = lost ? null : Nearest.to(written, names);
        return new UsageException(Nearest.asked(
                new Text(
                        "输入中没有机构 " + written + "，共有 " + all.size() + " 个机构；写编号或者名称"
                                + (lost ? "；系统区域设置不是 UTF-8，读不出命令行中的中文，请写编号" : ""),
                        "the input has no institution " + written + " among " + all.size() + "; name it by id"
                                + (lost ? ": the locale is not UTF-8 and loses Chinese arguments" : " or name")),
                near));
    }
}
