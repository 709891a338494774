package org.mandateaudit.report;

import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Region;

/** How it is told that an audit was ended early, and which regions it left. */
final class UnauditedText {

    /** As many regions are named where people read; programs get all. */
    private static final int NAMED = 20;

    private UnauditedText() {}

    /** Why the audit is incomplete, and what that means. */
    static Text head(Unaudited unaudited) {
        int number = unaudited.regions().size();
        return new Text(
                "本次审计不完整：" + unaudited.reason().zh() + "；" + number + " 个行政区没有审计，其结论未知。",
                "The audit is incomplete: " + unaudited.reason().en() + ". "
                        + Names.count(number, TextReport.REGIONS, Language.EN)
                        + (number == 1 ? " was" : " were")
                        + " not audited, and what is to be found there is unknown.");
    }

    /** The regions, the first of them where there are many. */
    static Text regions(Unaudited unaudited, boolean all) {
        return new Text(regions(unaudited, all, Language.ZH), regions(unaudited, all, Language.EN));
    }

    private static String regions(Unaudited unaudited, boolean all, Language language) {
        List<Region> regions = unaudited.regions();
        int named = all ? regions.size() : Math.min(NAMED, regions.size());
        String names = Names.list(
                regions.subList(0, named).stream().map(UnauditedText::region).toList(), language);
        int more = regions.size() - named;
        return names
                + (more == 0
                        ? ""
                        : language.say(
                                " 等，另有 " + more + " 个（JSON 报告全部列出）",
                                " and " + more + " more (the JSON report has all)"));
    }

    static String region(Region region) {
        return region.code() + " " + region.name();
    }
}
