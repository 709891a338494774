package org.mandateaudit.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.compare.InstitutionChange;
import org.mandateaudit.compare.Move;
import org.mandateaudit.finding.Finding;

/** The comparison for people: findings, moves, institutions, a summary. */
final class ComparisonText {

    private final Comparison comparison;
    private final Page page;
    private final ComparisonWords words;
    private final FindingText findings;

    private ComparisonText(Comparison comparison, Style style) {
        this.comparison = comparison;
        this.page = new Page(style);
        this.words = new ComparisonWords(style.language());
        this.findings = new FindingText(page);
    }

    static String of(Comparison comparison, Style style) {
        return new ComparisonText(comparison, style).write();
    }

    private String write() {
        FindingChanges changes = comparison.findings();
        line(0, words.say("变动前：", "Before: ") + words.state(comparison.before()));
        line(0, words.say("变动后：", "After: ") + words.state(comparison.after()));
        line(0, words.caution());
        words.reservations(comparison).forEach(each -> line(0, each));
        section("新增的发现", "New findings", changes.added(), this::added);
        section(
                "未能确认消除的发现",
                "Undecided findings (not found now, yet not known to be resolved)",
                changes.undecided(),
                this::undecided);
        section("仍在的发现", "Remaining findings", changes.remaining(), this::remaining);
        section("消除的发现", "Resolved findings", changes.resolved(), this::finding);
        section("没有比较的发现", "Findings not compared", changes.notCompared(), this::finding);
        section("事项的去向", "Moves between institutions", comparison.moves(), this::move);
        section("机构的变动", "Institutions", comparison.institutions(), this::institution);
        page.blank();
        line(
                0,
                words.counts(comparison)
                        + words.say("。", ". ")
                        + words.leftWithNobody(comparison)
                        + words.gaps(changes));
        return page.toString();
    }

    private <T> void section(String zh, String en, List<T> all, BiConsumer<Integer, T> each) {
        page.blank();
        page.line(page.prose().add(Ink.BOLD, words.say(zh, en) + " " + all.size()));
        all.forEach(one -> each.accept(2, one));
    }

    private void finding(int indent, Finding finding) {
        page.paragraph(indent, findings.brief(page.prose(), finding));
    }

    private void added(int indent, FindingChanges.Added added) {
        finding(indent, added.finding());
        note(indent, words.openBefore(added));
    }

    private void undecided(int indent, FindingChanges.Undecided undecided) {
        finding(indent, undecided.finding());
        note(indent, words.because(undecided));
    }

    private void remaining(int indent, FindingChanges.Remaining remaining) {
        finding(indent, remaining.after());
        note(indent, words.change(remaining));
    }

    private void move(int indent, Move move) {
        line(
                indent,
                words.place(move) + words.colon() + words.hold(move) + " " + words.parties(move.from()) + " → "
                        + words.parties(move.to()));
        words.notes(move).forEach(note -> note(indent, note));
    }

    private void institution(int indent, InstitutionChange change) {
        String detail = words.detail(change);
        line(indent, words.kind(change) + " " + words.name(change) + (detail.isEmpty() ? "" : words.colon() + detail));
    }

    private void note(int indent, String note) {
        if (!note.isEmpty()) {
            line(indent + 4, note);
        }
    }

    private void line(int indent, String text) {
        page.paragraph(indent, page.prose().quote(text));
    }
}
