package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.read.FieldTerms;

/**
 * What the template of the page shows.
 *
 * @param report the report
 * @param language the language in which the page opens
 * @param style the style sheet
 * @param script the script
 * @param policy what the page may load and run
 * @param data the findings, for the script
 * @param regions the regions that have pictures
 */
record HtmlPage(
        Report report,
        Language language,
        String style,
        String script,
        String policy,
        String data,
        List<HtmlRegion> regions) {

    /** More would weigh as much as the rest of the page. */
    private static final int LISTED = 500;

    /** As many regions have room in a title. */
    private static final int FEW = 3;

    /** Whose fields may be wanted, those that are wanted most before others that have a field of the same name. */
    private static final List<Class<?>> STATED = List.of(
            Institution.class,
            Mandate.class,
            Region.class,
            Authority.Citation.class,
            Source.class,
            Division.class,
            Transfer.class,
            Mechanism.class,
            Concentration.class,
            Purchase.class);

    /** Missing fields, whose they are, and the rules that ask for them. */
    record Open(Text subject, Text fields, String rules) {}

    String lang() {
        return language.say("zh-CN", "en");
    }

    /** The language of what is the same in both, as names are that have no English form; null where it shows none. */
    static @Nullable String langOf(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic) ? "zh-CN" : null;
    }

    String version() {
        return Version.current();
    }

    int number(Severity severity) {
        return report.counts().getOrDefault(severity, 0);
    }

    /** How many findings stand so to the baseline, as every format counts them. */
    int number(Change change) {
        return Figure.of(report, change).number();
    }

    /** The word beside a number of findings. */
    static Text counted(Severity severity, int number) {
        Text word = Text.of(severity);
        return new Text(word.zh(), number == 1 ? word.en() : word.en() + "s");
    }

    /** What the page is called in a list of windows and at the foot of printed pages: of what, as of when. */
    static Text title(Report report) {
        String about = about(report);
        return new Text("职责审计报告 · " + about, "Audit of mandates · " + about);
    }

    /** The regions where they are few, else the input; and the day. */
    static String about(Report report) {
        List<Region> regions = report.world().regions();
        String of = regions.isEmpty() || regions.size() > FEW
                ? HtmlFindings.input(report).replaceFirst("^.*[/\\\\](?=[^/\\\\])", "")
                : Visible.text(regions.stream().map(Region::name).collect(Collectors.joining("、")));
        return (of.isEmpty() ? "" : of + " · ") + report.asOf();
    }

    /** The names of the regions where they are few, else their number. */
    Text audited() {
        List<Region> regions = report.world().regions();
        if (regions.isEmpty() || regions.size() > 6) {
            return new Text(
                    report.scope().regions() + " 个行政区",
                    Names.count(report.scope().regions(), new Text("个行政区", "region"), Language.EN));
        }
        return new Text(
                regions.stream().map(Region::name).collect(Collectors.joining("、")),
                regions.stream().map(Region::name).collect(Collectors.joining(", ")));
    }

    Text scope() {
        Report.Scope scope = report.scope();
        return new Text(
                scope.regions() + " 个行政区、" + scope.institutions() + " 个机构、" + scope.mandates() + " 项职责",
                Names.count(scope.regions(), new Text("个行政区", "region"), Language.EN) + ", "
                        + Names.count(scope.institutions(), new Text("个机构", "institution"), Language.EN) + ", "
                        + Names.count(scope.mandates(), new Text("项职责", "mandate"), Language.EN));
    }

    /** Why the audit is incomplete where it was ended early; the page asks only then. */
    Text unaudited() {
        return UnauditedText.head(Objects.requireNonNull(report.unaudited()));
    }

    Text unauditedRegions() {
        return UnauditedText.regions(Objects.requireNonNull(report.unaudited()), true);
    }

    /** The result in one paragraph. */
    Text result() {
        int told = report.findings().size() - report.waived();
        String zh = "以 " + report.asOf() + " 为基准日，对 " + scope().zh() + "运用 "
                + ToldRules.count(report).zh() + "，";
        String en = "As of " + report.asOf() + ", " + ToldRules.count(report).en()
                + (ToldRules.number(report) == 1 ? " was" : " were") + " applied to " + scope().en()
                + ". ";
        if (told == 0) {
            zh += "没有发现需要处理的问题";
            en += "Nothing was found that calls for action";
        } else {
            zh += "发现 " + told + " 个问题：错误 " + number(Severity.ERROR) + " 个，警告 " + number(Severity.WARNING) + " 个，提示 "
                    + number(Severity.NOTE) + " 个";
            en += "They gave " + Names.count(told, new Text("", "finding"), Language.EN) + ": "
                    + Names.count(number(Severity.ERROR), new Text("", "error"), Language.EN) + ", "
                    + Names.count(number(Severity.WARNING), new Text("", "warning"), Language.EN) + " and "
                    + Names.count(number(Severity.NOTE), new Text("", "note"), Language.EN);
        }
        if (report.waived() > 0) {
            zh += "；另有 " + report.waived() + " 个已豁免";
            en += "; " + report.waived() + " more waived";
        }
        zh += "。";
        en += ". ";
        int open = report.notAssessable().size();
        if (open > 0) {
            zh += "有 " + open + " 项因材料没有写明所需的信息而未能判定，既不是问题，也不表示合格。";
            en += Names.count(open, new Text("", "check"), Language.EN)
                    + " could not be decided, because the input does not state what they ask for; that is neither a"
                    + " finding nor a pass.";
        }
        return new Text(zh, en);
    }

    /** The findings that are listed in brief where no script runs. */
    List<Finding> listed() {
        return report.findings().stream().limit(LISTED).toList();
    }

    /** How many are not. */
    Text unlisted() {
        int left = report.findings().size() - LISTED;
        return new Text("另有 " + left + " 个没有列出。", left + " more are not listed.");
    }

    /** Those that lack the same for the same rules together, so that a bare input of many regions stays readable. */
    List<Open> open() {
        List<Map.Entry<Subject, Gap>> zh = gaps(Language.ZH);
        List<Map.Entry<Subject, Gap>> en = gaps(Language.EN);
        Map<Lack, List<Text>> subjects = new LinkedHashMap<>();
        for (int i = 0; i < zh.size(); i++) {
            Lack lack = new Lack(
                    new Text(
                            zh.get(i).getValue().told(Language.ZH, HtmlPage::termed),
                            en.get(i).getValue().told(Language.EN)),
                    String.join(", ", zh.get(i).getValue().rules()));
            subjects.computeIfAbsent(lack, unused -> new ArrayList<>())
                    .add(new Text(zh.get(i).getKey().name(), en.get(i).getKey().name()));
        }
        List<Open> open = new ArrayList<>();
        subjects.forEach((lack, those) -> open.add(new Open(
                new Text(
                        Names.list(those.stream().map(Text::zh).toList(), Language.ZH),
                        Names.list(those.stream().map(Text::en).toList(), Language.EN)),
                lack.fields(),
                lack.rules())));
        return open;
    }

    /** A field by its Chinese term, with what it is called in a mandate file. */
    private static String termed(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return STATED.stream()
                .map(type -> FieldTerms.of(type, name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(term -> term.zh() + "（" + field + "）")
                .orElse(field);
    }

    private record Lack(Text fields, String rules) {}

    private List<Map.Entry<Subject, Gap>> gaps(Language language) {
        return List.copyOf(Gap.bySubject(report.notAssessable(), language).entrySet());
    }

    /** The rules, each with how many findings it gave, waived ones included; null where it is not told of. */
    Map<RuleDescription, @Nullable Long> rules() {
        Map<String, Long> found = report.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting()));
        Map<RuleDescription, @Nullable Long> rules = new LinkedHashMap<>();
        report.rules()
                .forEach(rule -> rules.put(
                        rule, report.leftOut().contains(rule.id()) ? null : found.getOrDefault(rule.id(), 0L)));
        return rules;
    }

    int regionsLeftOut() {
        return HtmlRegion.peopled(report.world()).size() - regions.size();
    }
}
