package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** A finding for people: the elements of an audit finding, each behind its label. */
final class FindingText {

    static final Text RULE = new Text("规则", "Rule");
    static final Text ABOUT = new Text("对象", "About");
    static final Text CONDITION = new Text("现状", "Condition");
    static final Text CRITERIA = new Text("标准", "Criteria");
    static final Text BASIS = new Text("依据", "Basis");
    static final Text EFFECT = new Text("影响", "Effect");
    static final Text RECOMMENDATION = new Text("建议", "Recommendation");
    static final Text SEVERITY = new Text("严重程度", "Severity");
    static final Text FORCE = new Text("效力", "Force");
    private static final Text GRADE = new Text("程度", "grade");
    static final Text WAIVER = new Text("豁免", "Waiver");
    private static final Text WAIVED = new Text("已豁免的", "waived ");
    private static final String PAUSE = " · ";

    private final Page page;
    private final int indent;

    FindingText(Page page) {
        this.page = page;
        this.indent = 2
                + Stream.of(RULE, ABOUT, CONDITION, CRITERIA, BASIS, EFFECT, RECOMMENDATION, FORCE, WAIVER)
                        .mapToInt(label -> page.prose().add(page.say(label)).columns())
                        .max()
                        .orElseThrow()
                + 2;
    }

    /** All of it. */
    void block(Finding finding) {
        RuleDescription rule = finding.rule();
        page.paragraph(page.prose(), 2, head(finding));
        row(RULE, page.prose().quote(rule.id()));
        row(ABOUT, about(finding));
        row(CONDITION, page.prose().quote(page.say(finding.condition())));
        row(CRITERIA, page.prose().quote(page.say(rule.criterion())));
        basis(rule.criteria());
        row(EFFECT, page.prose().quote(page.say(finding.effect())));
        row(RECOMMENDATION, page.prose().quote(page.say(finding.recommendation())));
        row(FORCE, page.prose().add(force(finding, page.language())));
        row(WAIVER, page.prose().quote(waiver(finding, page.language())));
        new EvidenceText(page).write(finding.evidence());
    }

    /** It on one line, however long, for searching. */
    void line(Finding finding) {
        Place place = place(finding);
        Prose line = page.prose();
        if (place != null) {
            line.quote(Ink.DIM, place.toString()).add(" ");
        }
        page.line(brief(line, finding));
    }

    /** What it is and what it is about. */
    Prose brief(Prose prose, Finding finding) {
        return severity(prose, finding)
                .add(" ")
                .quote(page.say(finding.rule().title()))
                .add(page.say(Marks.COLON))
                .quote(String.join(PAUSE, subjects(finding, page.language())))
                .add(Ink.DIM, " (")
                .quote(Ink.DIM, finding.rule().id())
                .add(Ink.DIM, ")");
    }

    private static @Nullable Place place(Finding finding) {
        return finding.evidence().isEmpty() ? null : finding.evidence().get(0).place();
    }

    private Prose head(Finding finding) {
        return severity(page.prose(), finding)
                .add(Ink.BOLD, " ")
                .quote(Ink.BOLD, page.say(finding.rule().title()));
    }

    private Prose severity(Prose prose, Finding finding) {
        boolean waived = finding.waiver() != null;
        Ink ink = waived ? Ink.DIM : Ink.of(finding.severity());
        return prose.add(ink, waived ? page.say(WAIVED) : "")
                .add(ink, page.say(Text.of(finding.severity())))
                .add(Ink.DIM, "[")
                .quote(Ink.DIM, finding.id())
                .add(Ink.DIM, finding.change() == null ? "]" : PAUSE + page.say(Text.of(finding.change())) + "]");
    }

    private Prose about(Finding finding) {
        return page.prose().quote(String.join(PAUSE, subjects(finding, page.language())));
    }

    /** Region, institutions and matter. */
    static List<String> subjects(Finding finding, Language language) {
        List<String> subjects = new ArrayList<>();
        subjects.add(finding.region().name());
        if (!finding.institutions().isEmpty()) {
            subjects.add(Names.ofAll(finding.institutions(), language));
        }
        if (finding.matter() != null) {
            subjects.add(Names.of(finding.matter(), language));
        }
        return subjects;
    }

    /** Each source on a line of its own. */
    private void basis(List<Criterion> criteria) {
        Prose lead = lead(BASIS);
        for (Criterion criterion : criteria) {
            String source = page.say(criterion.source()) + " " + page.say(criterion.at());
            page.paragraph(lead, page.prose().quote(source));
            lead = page.prose().add(" ".repeat(indent));
        }
    }

    /** How hard the criteria are, and how closely mandates meet. */
    static String force(Finding finding, Language language) {
        String force = Text.of(finding.rule().force()).in(language);
        return finding.grade() == null
                ? force
                : force + PAUSE + GRADE.in(language) + " "
                        + Text.of(finding.grade()).in(language);
    }

    /** The decision about it; empty where there is none. */
    static String waiver(Finding finding, Language language) {
        if (finding.waiver() != null) {
            return WaiverText.of(finding.waiver(), language);
        }
        return finding.expired() == null ? "" : WaiverText.ofExpired(finding.expired(), language);
    }

    private void row(Text label, Prose body) {
        if (body.columns() > 0) {
            page.paragraph(lead(label), body);
        }
    }

    private Prose lead(Text label) {
        Prose lead = page.prose().add("  ").add(Ink.DIM, page.say(label));
        return lead.add(" ".repeat(indent - lead.columns()));
    }
}
