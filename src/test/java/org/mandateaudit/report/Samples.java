package org.mandateaudit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.Input;
import org.mandateaudit.review.BaselineComparison;
import org.mandateaudit.review.WaiverRules;

/** Reports built in code: a made-up province and city with something of everything. */
final class Samples {

    static final Matter INFORMATIZATION = Matters.shipped().named("信息化建设");
    static final Region PROVINCE = Region.of("520000", "贵州省", Level.PROVINCE);
    static final Region CITY = Region.of("520100", "贵阳市", Level.PREFECTURE);
    static final Institution BUREAU = Institution.of("gz-big-data", "贵州省大数据发展管理局", PROVINCE, Kind.BIG_DATA)
            .nameEn("Guizhou Big Data Development Administration")
            .places(at("样例/贵州 省.yaml", 6, 5))
            .build();
    static final Institution OFFICE = Institution.of("gz-cac", "中共贵州省委网络安全和信息化委员会办公室", PROVINCE, Kind.CYBERSPACE)
            .places(at("样例/贵州 省.yaml", 24, 5))
            .build();
    static final Institution CENTRE =
            Institution.of("gy-centre", "贵阳市大数据中心", CITY, Kind.BIG_DATA).build();

    static final RuleDescription OVERLAP = new RuleDescription(
            "overlap-with-cyberspace-office",
            "division-of-labour",
            Severity.WARNING,
            Force.NORM,
            new Text("大数据局与网信办共同牵头同一事项", "Bureau and cyberspace office both lead a matter"),
            new Text(
                    "{bureau.name}与{office.name}都牵头“{matter.zh}”。",
                    "{bureau.name} and {office.name} both lead {matter.en}."),
            new Text("一件事情原则上由一个部门负责。", "One matter is, as a rule, one department's."),
            List.of(
                    new Criterion(
                            new Text("张克《电子政务》2019", "Zhang Ke, E-Government 2019"), new Text("二(三)⒊", "II (3) 3")),
                    new Criterion(
                            new Text("地方各级人民政府机构设置和编制管理条例", "Regulation on local government organs"),
                            new Text("第十条", "article 10"))),
            new Text("多头管理，责任不清。", "Nobody answers for the result."),
            new Text("由机构编制部门明确牵头单位。", "Have the staffing commission name one lead."));
    static final RuleDescription LICENCE = new RuleDescription(
            "licence-delegated-outside-administration",
            "legal-title",
            Severity.ERROR,
            Force.LAW,
            new Text("行政许可委托给非行政机关", "Licence delegated outside the administration"),
            new Text("{holder.name}受托实施许可。", "{holder.name} licenses under delegation."),
            new Text("行政许可只能委托其他行政机关实施。", "A licence may be delegated to another administrative organ only."),
            List.of(new Criterion(new Text("行政许可法", "Administrative Licensing Law"), new Text("第二十四条", "article 24"))),
            new Text("许可决定可能被撤销。", "The licences may be quashed."),
            new Text("收回委托。", "Withdraw the delegation."));
    static final RuleDescription UNDECLARED = new RuleDescription(
            "positioning-undeclared",
            "functional-positioning",
            Severity.NOTE,
            Force.WATCH,
            new Text("未明确职能定位", "No positioning declared"),
            new Text("{bureau.name}未明确专项或综合定位。", "{bureau.name} declares no positioning."),
            new Text("定位应当明确。", "The positioning should be declared."),
            List.of(new Criterion(
                    new Text("张克《电子政务》2019", "Zhang Ke, E-Government 2019"), new Text("二(三)⒉", "II (3) 2"))),
            new Text("职责边界难以判断。", "The bounds of its functions are hard to tell."),
            new Text("在三定规定中写明。", "State it in the provision on functions."));

    private Samples() {}

    static Places at(String file, int line, int column) {
        return Places.of(new Place(file, line, column), Map.of());
    }

    static Mandate mandate(String id, Institution institution, String text, Places places) {
        return Mandate.of(id, institution, text, INFORMATIZATION, Act.COORDINATE)
                .role(Role.LEAD)
                .source(new Source("贵州省大数据发展管理局职能配置、内设机构和人员编制规定", "三(一)", null))
                .places(places)
                .build();
    }

    static Finding finding(
            String id,
            RuleDescription rule,
            Severity severity,
            @Nullable Grade grade,
            Region region,
            List<Institution> institutions,
            @Nullable Matter matter,
            Text condition,
            List<Evidence> evidence,
            @Nullable Waiver waiver) {
        return new Finding(
                        id,
                        rule,
                        severity,
                        grade,
                        region,
                        institutions,
                        matter,
                        condition,
                        rule.effect(),
                        rule.recommendation(),
                        evidence)
                .with(waiver, null);
    }

    private static Waiver waiver(String finding, String reason, LocalDate until, Places places) {
        return new Waiver(Waiver.Subject.of(finding), reason, "省委编办", "黔编办〔2019〕5号", until, places);
    }

    /** The full one with a waiver that expired, a finding about it, and an earlier report to compare with. */
    static Report reviewed() {
        Report full = full();
        Waiver past = waiver("2123456789abcdef", "试点期间", LocalDate.of(2019, 6, 30), at("豁免.yaml", 7, 3));
        RuleDescription expired = WaiverRules.all().get(0);
        Finding aboutIt = new Finding(
                "4123456789abcdef",
                expired,
                Severity.WARNING,
                null,
                Region.of("x-waiver-2123456789abcdef", "豁免.yaml", Level.CENTRAL),
                List.of(BUREAU),
                null,
                new Text("对“未明确职能定位”的豁免已失效。", "The waiver for “No positioning declared” has expired."),
                expired.effect(),
                expired.recommendation(),
                List.of(Evidence.of(past)));
        List<Finding> findings = List.of(
                full.findings().get(0).with(Change.GRAVER),
                full.findings().get(1).with(Change.MILDER),
                full.findings().get(2).with(null, past).with(Change.UNCHANGED),
                full.findings().get(3).with(Change.UNCHANGED),
                aboutIt.with(Change.NEW));
        Baseline baseline = new Baseline(
                new Input("先前.json", "3".repeat(64)), LocalDate.of(2018, 12, 31), full.rulesSha256(), List.of());
        Earlier resolved = new Earlier(
                "5123456789abcdef",
                LICENCE.id(),
                Severity.ERROR,
                "520000",
                List.of("gz-big-data"),
                "informatization",
                "行政许可委托给非行政机关",
                "贵州省大数据发展管理局受托实施许可。",
                false,
                new Place("先前.yaml", 17, 9),
                List.of());
        Earlier undecided = new Earlier(
                "6123456789abcdef",
                "a-rule-of-old",
                Severity.NOTE,
                "520200",
                List.of("lps-big-data", "lps-cac"),
                null,
                "旧规则",
                "旧规则的发现。",
                true,
                null,
                List.of());
        return with(
                full,
                findings,
                null,
                List.of(new Input("豁免.yaml", "4".repeat(64))),
                new BaselineComparison(
                        baseline,
                        List.of(resolved),
                        List.of(undecided),
                        Map.of(
                                undecided.id(),
                                List.of(
                                        new Doubt.InstitutionNotStated("lps-cac", null),
                                        new Doubt.FieldNotStated("lps-big-data.form", null),
                                        new Doubt.FieldNotStated("lps-big-data.coverage", Coverage.DUTIES_ONLY),
                                        new Doubt.CoverageTooNarrow(
                                                "lps-big-data", Coverage.WITHHELD, List.of("统筹|信息化", "许可")),
                                        new Doubt.CoverageTooNarrow("lps-big-data", null, List.of("处罚")),
                                        new Doubt.FactNotStated("transfer", "transfer/1", "文件 · 电子政务"),
                                        new Doubt.NotAudited(),
                                        new Doubt.RuleNotApplied(),
                                        new Doubt.RegionNotStated()))));
    }

    /** A report that says the same but for these. */
    static Report with(
            Report report,
            List<Finding> findings,
            @Nullable Unaudited unaudited,
            List<Input> waivers,
            @Nullable BaselineComparison comparison) {
        return new Report(
                report.asOf(),
                report.inputs(),
                report.scope(),
                report.world(),
                report.rules(),
                report.rulesSha256(),
                findings,
                report.notAssessable(),
                report.failures(),
                unaudited,
                waivers,
                report.unmatched(),
                report.remarks(),
                comparison,
                report.leftOut());
    }

    /** Two regions; all severities; grades; a waiver; what could not be assessed; a rule that failed. */
    static Report full() {
        Mandate first =
                mandate("gz-big-data/1", BUREAU, "统筹推进全省信息化建设，统筹协调信息化发展中的重大问题，组织实施信息化重大工程。", at("样例/贵州 省.yaml", 17, 9));
        Mandate second = mandate("gz-cac/1", OFFICE, "统筹协调全省网络安全和信息化重大问题。", at("样例/网信.yaml", 9, 9));
        Mandate inCode = mandate("gy-centre/1", CENTRE, "实施[信息化](x)项目{许可}。", Places.NONE);
        return report(
                LocalDate.of(2019, 6, 30),
                List.of(new Input("样例/网信.yaml", "1".repeat(64)), new Input("样例/贵州 省.yaml", "2".repeat(64))),
                new Report.Scope(2, 4, 31),
                World.of(List.of(PROVINCE, CITY), List.of(BUREAU, OFFICE, CENTRE), List.of(first, second, inCode)),
                List.of(OVERLAP, LICENCE, UNDECLARED),
                "a".repeat(64),
                List.of(
                        finding(
                                "0123456789abcdef",
                                OVERLAP,
                                Severity.ERROR,
                                Grade.DUPLICATION,
                                PROVINCE,
                                List.of(BUREAU, OFFICE),
                                INFORMATIZATION,
                                new Text(
                                        "贵州省大数据发展管理局与中共贵州省委网络安全和信息化委员会办公室都牵头“信息化建设”，行为、对象相同，依据（gz-big-data/1、gz-cac/1）。",
                                        "Guizhou Big Data Development Administration and the cyberspace office both"
                                                + " lead informatization, with the same act and for the same addressees."),
                                List.of(Evidence.of(second), Evidence.of(first)),
                                null),
                        finding(
                                "1123456789abcdef",
                                OVERLAP,
                                Severity.WARNING,
                                Grade.OVERLAP,
                                PROVINCE,
                                List.of(BUREAU, OFFICE),
                                null,
                                new Text("两家都管信息安全。", "Both manage information security."),
                                List.of(Evidence.of(second)),
                                waiver("1123456789abcdef", "过渡期内维持现状", LocalDate.of(2020, 1, 1), Places.NONE)),
                        finding(
                                "2123456789abcdef",
                                UNDECLARED,
                                Severity.NOTE,
                                null,
                                PROVINCE,
                                List.of(BUREAU),
                                null,
                                new Text("贵州省大数据发展管理局未明确职能定位。", "The bureau declares no positioning."),
                                List.of(Evidence.of(BUREAU)),
                                null),
                        finding(
                                "3123456789abcdef",
                                LICENCE,
                                Severity.WARNING,
                                Grade.FRAGMENTATION,
                                CITY,
                                List.of(CENTRE),
                                INFORMATIZATION,
                                new Text("贵阳市大数据中心受托实施许可。", "The centre licenses under delegation."),
                                List.of(Evidence.of(inCode)),
                                null)),
                List.of(
                        new NotAssessable(
                                OVERLAP, PROVINCE, List.of(BUREAU, OFFICE), INFORMATIZATION, List.of("gz-cac.rank")),
                        new NotAssessable(
                                LICENCE,
                                PROVINCE,
                                List.of(BUREAU),
                                null,
                                List.of("520000.complete", "gz-big-data.coverage", "gz-big-data/1.role")),
                        new NotAssessable(
                                UNDECLARED,
                                PROVINCE,
                                List.of(BUREAU),
                                null,
                                List.of("gz-big-data.rank", "gz-big-data/1.role", "gz-big-data/2.role")),
                        new NotAssessable(UNDECLARED, CITY, List.of(CENTRE), null, List.of("gy-centre.coverage"))),
                List.of(new Failure(
                        UNDECLARED.id(), CITY.code(), new Text("超过时限 30 秒", "the time limit of 30 s struck"), null)));
    }

    /** Nothing found, nothing left open. */
    static Report clean() {
        return report(List.of(), List.of());
    }

    static Report report(List<Finding> findings, List<NotAssessable> notAssessable) {
        return report(
                LocalDate.of(2019, 6, 30),
                List.of(new Input("gz.yaml", "0".repeat(64))),
                new Report.Scope(1, 1, 1),
                worldOf(findings),
                List.of(OVERLAP),
                "b".repeat(64),
                findings,
                notAssessable,
                List.of());
    }

    /** A report of every region, without waivers files and without an earlier report. */
    static Report report(
            LocalDate asOf,
            List<Input> inputs,
            Report.Scope scope,
            World world,
            List<RuleDescription> rules,
            String rulesSha256,
            List<Finding> findings,
            List<NotAssessable> notAssessable,
            List<Failure> failures) {
        return new Report(
                asOf,
                inputs,
                scope,
                world,
                rules,
                rulesSha256,
                findings,
                notAssessable,
                failures,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Set.of());
    }

    private static World worldOf(List<Finding> findings) {
        return World.of(
                findings.stream().map(Finding::region).distinct().toList(),
                findings.stream()
                        .flatMap(finding -> finding.institutions().stream())
                        .distinct()
                        .toList(),
                List.of());
    }

    /** One finding whose every text is the given one. */
    static Report saying(String text) {
        Text both = new Text(text, text);
        RuleDescription rule = new RuleDescription(
                "some-rule",
                "legal-title",
                Severity.NOTE,
                Force.LAW,
                both,
                both,
                both,
                List.of(new Criterion(both, both)),
                both,
                both);
        String id = text.isEmpty() ? "institution" : text;
        Institution institution = Institution.of(id, text, Region.of("520000", text, Level.PROVINCE), Kind.OTHER)
                .places(at(text, 1, 1))
                .build();
        Mandate mandate = mandate(id, institution, text, at(text, 3, 7));
        return report(
                List.of(finding(
                        "0123456789abcdef",
                        rule,
                        Severity.NOTE,
                        null,
                        institution.region(),
                        List.of(institution),
                        null,
                        both,
                        List.of(Evidence.of(institution), Evidence.of(mandate)),
                        new Waiver(Waiver.Subject.of(text), text, text, text, LocalDate.of(2030, 1, 1), Places.NONE))),
                List.of(new NotAssessable(
                        rule, institution.region(), List.of(institution), null, List.of(text + ".coverage"))));
    }
}
