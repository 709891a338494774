package org.mandateaudit.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.mandate.World;
import org.mandateaudit.rule.Audit;

/**
 * Applies waivers to what an audit found. A finding that is waived stays; a waiver that does not do what it says becomes
 * a finding of its own.
 */
public final class Waiving {

    /** Where several waivers cover one finding, that which holds longest speaks. */
    private static final Comparator<Waiver> LONGEST_FIRST = Comparator.comparing(
                    Waiver::until, Comparator.reverseOrder())
            .thenComparing(Waiver::approver)
            .thenComparing(Waiver::basis)
            .thenComparing(Waiver::reason);

    private final LocalDate day;
    private final Audit audit;
    private final Subjects subjects;
    private final Map<String, Waiver> waived = new HashMap<>();
    private final Map<String, Waiver> expired = new HashMap<>();
    private final Map<String, Finding> aboutWaivers = new LinkedHashMap<>();

    private Waiving(World world, Audit audit, LocalDate day) {
        this.day = day;
        this.audit = audit;
        this.subjects = new Subjects(world, audit);
    }

    /**
     * The findings, waived ones marked, and with them those about the waivers; in the order of a report.
     *
     * @param waivers the waivers, in any order
     * @param audit what was found, before anything is filtered out, so that no waiver seems to cover nothing only because
     *     its finding was not asked for
     * @param world the facts in force on the day
     * @param day the as-of date
     */
    public static List<Finding> apply(List<Waiver> waivers, Audit audit, World world, LocalDate day) {
        if (waivers.isEmpty()) {
            return audit.findings();
        }
        Waiving waiving = new Waiving(world, audit, day);
        waivers.forEach(waiving::apply);
        return waiving.findings();
    }

    private void apply(Waiver waiver) {
        List<Finding> found = subjects.found(waiver.subject());
        if (found.isEmpty()) {
            unmatched(waiver);
        } else if (!subjects.agrees(waiver.subject(), found.get(0))) {
            otherThanItsFinding(waiver, found.get(0));
        } else if (waiver.expired(day)) {
            found.forEach(finding -> keepLongest(expired, finding, waiver));
            expired(waiver, found.get(0));
        } else {
            found.forEach(finding -> keepLongest(waived, finding, waiver));
            if (found.size() > 1) {
                several(waiver, found);
            }
        }
    }

    private static void keepLongest(Map<String, Waiver> waivers, Finding finding, Waiver waiver) {
        waivers.merge(finding.id(), waiver, (one, other) -> LONGEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : audit.findings()) {
            Waiver inForce = waived.get(finding.id());
            findings.add(finding.with(inForce, inForce == null ? expired.get(finding.id()) : null));
        }
        aboutWaivers.values().stream().sorted(Comparator.comparing(Finding::id)).forEach(findings::add);
        // What stays equal keeps its place: the findings come by region, rule, matter and institutions already.
        findings.sort(Comparator.comparing((Finding finding) -> finding.region().code(), CodePoints.ORDER));
        return findings;
    }

    private void add(Finding finding) {
        aboutWaivers.putIfAbsent(finding.id(), finding);
    }

    private void expired(Waiver waiver, Finding finding) {
        add(WaiverFinding.of(
                WaiverRules.EXPIRED,
                WaiverRules.EXPIRED.severity(),
                waiver,
                finding.institutions(),
                finding.matter(),
                new Text(
                        String.format(
                                Locale.ROOT,
                                "对%s的豁免已于 %s 失效（理由：%s；批准：%s；依据：%s）。",
                                name(finding).zh(),
                                waiver.until(),
                                waiver.reason(),
                                waiver.approver(),
                                waiver.basis()),
                        String.format(
                                Locale.ROOT,
                                "The waiver for %s held until %s, exclusive (%s; approved by %s; on the basis of %s).",
                                name(finding).en(),
                                waiver.until(),
                                waiver.reason(),
                                waiver.approver(),
                                waiver.basis())),
                WaiverRules.EXPIRED.recommendation()));
    }

    private void otherThanItsFinding(Waiver waiver, Finding finding) {
        tooBroad(
                waiver,
                Severity.WARNING,
                new Text(
                        String.format(
                                Locale.ROOT,
                                "豁免所指的发现是%s，即 %s，所写的却是 %s；两者不一致，因此没有豁免。",
                                name(finding).zh(),
                                identity(finding),
                                stated(waiver)),
                        String.format(
                                Locale.ROOT,
                                "The waiver names %s, that is %s, but states %s; the two do not agree, so it waives nothing.",
                                name(finding).en(),
                                identity(finding),
                                stated(waiver))));
    }

    private void several(Waiver waiver, List<Finding> found) {
        String ids = found.stream().map(Finding::id).sorted().collect(Collectors.joining(", "));
        tooBroad(
                waiver,
                Severity.NOTE,
                new Text(
                        String.format(Locale.ROOT, "豁免 %s 同时对应 %d 个发现：%s。", waiver.subject(), found.size(), ids),
                        String.format(
                                Locale.ROOT,
                                "The waiver for %s covers %d findings: %s.",
                                waiver.subject(),
                                found.size(),
                                ids)));
    }

    private void tooBroad(Waiver waiver, Severity severity, Text condition) {
        Waiver.Subject subject = waiver.subject();
        add(WaiverFinding.of(
                WaiverRules.TOO_BROAD,
                severity,
                waiver,
                subjects.institutions(subject, WaiverFinding.region(waiver)),
                subjects.matter(subject),
                condition,
                WaiverRules.TOO_BROAD.recommendation()));
    }

    private void unmatched(Waiver waiver) {
        Waiver.Subject subject = waiver.subject();
        Set<String> failed = audit.failures().stream().map(Failure::rule).collect(Collectors.toSet());
        boolean unknown = audit.unaudited() != null
                || (subject.rule() == null ? !failed.isEmpty() : failed.contains(subject.rule()));
        if (unknown) {
            return; // What the failed rule would have found, or a region holds, is not known; the report says so.
        }
        NotAssessable undecided = subjects.undecided(subject);
        add(WaiverFinding.of(
                WaiverRules.UNMATCHED,
                WaiverRules.UNMATCHED.severity(),
                waiver,
                subjects.institutions(subject, WaiverFinding.region(waiver)),
                subjects.matter(subject),
                undecided == null ? coversNothing(subject) : coversWhatIsUndecided(subject, undecided),
                undecided == null
                        ? WaiverRules.UNMATCHED.recommendation()
                        : new Text("补充所缺的内容；在那之前保留这条豁免。", "State what is wanted, and keep the waiver until then.")));
    }

    private Text coversNothing(Waiver.Subject subject) {
        StringBuilder zh = new StringBuilder("豁免 " + subject + " 没有对应的发现");
        StringBuilder en = new StringBuilder("The waiver for " + subject + " covers no finding");
        List<String> strangers = subjects.strangers(subject);
        if (!strangers.isEmpty()) {
            zh.append("；输入中没有机构 ").append(String.join("、", strangers));
            en.append("; the input has no institution ").append(String.join(", ", strangers));
        }
        for (String name : subjects.shared(subject)) {
            List<String> ids = subjects.called(name);
            zh.append("；有 ").append(ids.size()).append(" 个机构叫 ").append(name);
            zh.append("，请写编号：").append(String.join("、", ids));
            en.append("; ")
                    .append(ids.size())
                    .append(" institutions are called ")
                    .append(name);
            en.append(", name one by id: ").append(String.join(", ", ids));
        }
        List<Finding> near = subject.finding() == null
                ? subjects.near(subject)
                : Stream.ofNullable(subjects.near(subject.finding())).toList();
        if (!near.isEmpty()) {
            List<String> told =
                    near.stream().map(each -> each.id() + " " + identity(each)).toList();
            zh.append("；相近的发现：").append(String.join("；", told));
            en.append("; near to it: ").append(String.join("; ", told));
        }
        return new Text(zh.append("。").toString(), en.append(".").toString());
    }

    private static Text coversWhatIsUndecided(Waiver.Subject subject, NotAssessable undecided) {
        return new Text(
                String.format(Locale.ROOT, "豁免 %s 所指的问题现在未能判定，缺 %s。", subject, String.join("、", undecided.wants())),
                String.format(
                        Locale.ROOT,
                        "What the waiver for %s covers could not be assessed; it wants: %s.",
                        subject,
                        String.join(", ", undecided.wants())));
    }

    private static Text name(Finding finding) {
        return new Text(
                "“" + finding.rule().title().zh() + "”（" + finding.id() + "）",
                "“" + finding.rule().title().en() + "” (" + finding.id() + ")");
    }

    /** A finding as a waiver would describe it. */
    private static String identity(Finding finding) {
        return finding.rule().id() + " "
                + finding.institutions().stream().map(Institution::id).toList()
                + (finding.matter() == null ? "" : " " + finding.matter().code());
    }

    private static String stated(Waiver waiver) {
        Waiver.Subject subject = waiver.subject();
        List<String> stated = new ArrayList<>();
        if (subject.rule() != null) {
            stated.add(subject.rule());
        }
        if (!subject.institutions().isEmpty()) {
            stated.add(subject.institutions().stream()
                    .sorted(CodePoints.ORDER)
                    .toList()
                    .toString());
        }
        if (subject.matter() != null) {
            stated.add(subject.matter());
        }
        return String.join(" ", stated);
    }
}
