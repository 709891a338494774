package org.mandateaudit.report;

import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;

/** How it is told that a report covers some rules alone, so that nobody takes the others for having found nothing. */
final class ToldRules {

    /** More are counted, not named. */
    private static final int NAMED = 10;

    private ToldRules() {}

    static boolean all(Report report) {
        return report.leftOut().isEmpty();
    }

    /** How many of the rules are told of. */
    static int number(Report report) {
        return report.rules().size() - report.leftOut().size();
    }

    /** The number of rules; where some are left out, of how many. */
    static Text count(Report report) {
        int rules = report.rules().size();
        if (all(report)) {
            return new Text(
                    Names.count(rules, TextReport.RULES, Language.ZH),
                    Names.count(rules, TextReport.RULES, Language.EN));
        }
        return new Text(
                rules + " 条规则中的 " + number(report) + " 条",
                number(report) + " of " + Names.count(rules, TextReport.RULES, Language.EN));
    }

    /** What the report covers and what it is silent on; asked only where some are left out. */
    static Text limit(Report report) {
        if (number(report) == 0) {
            String rules = Names.count(report.rules().size(), TextReport.RULES, Language.EN);
            return new Text(
                    report.rules().size() + " 条规则的结果都没有列入，本报告至多有关于豁免本身的发现；有没有别的问题不能由本报告得知。",
                    "None of the " + rules
                            + " is told of: this report has findings about waivers at most, and nothing follows"
                            + " from its having no others.");
        }
        return new Text(
                "本报告只包括 " + count(report).zh() + named(report, Language.ZH) + "；其余规则的结果没有列入，有没有问题不能由本报告得知。",
                "This report covers " + count(report).en() + " alone" + named(report, Language.EN)
                        + ". What the others found is left out, and nothing follows from their not being told.");
    }

    /** What a comparison covers and what it is silent on; asked only where some are left out. */
    static Text comparison(Report report) {
        return new Text(
                "只比较了 " + count(report).zh() + named(report, Language.ZH) + "；其余规则的发现没有列入。",
                "Compared are the findings of " + count(report).en() + " alone" + named(report, Language.EN)
                        + "; those of the others are left out.");
    }

    private static String named(Report report, Language language) {
        boolean few = number(report) <= NAMED;
        if (number(report) == 0 || (!few && report.leftOut().size() > NAMED)) {
            return "";
        }
        List<String> names =
                ids(report).filter(id -> report.leftOut().contains(id) != few).toList();
        Text form = few ? new Text("（%s）", " (%s)") : new Text("（没有 %s）", " (without %s)");
        return form.in(language).replace("%s", Names.list(names, language));
    }

    /** Those that are told of, as catalogued. */
    static List<String> told(Report report) {
        return ids(report).filter(id -> !report.leftOut().contains(id)).toList();
    }

    private static Stream<String> ids(Report report) {
        return report.rules().stream().map(RuleDescription::id);
    }
}
