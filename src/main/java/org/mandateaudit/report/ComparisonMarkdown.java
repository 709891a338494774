package org.mandateaudit.report;

import java.util.List;
import java.util.function.Function;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.compare.InstitutionChange;
import org.mandateaudit.compare.Move;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;

/** The comparison in Markdown (GitHub's), for a pull request or a memo: tables, with what the input says escaped. */
final class ComparisonMarkdown {

    private final Comparison comparison;
    private final ComparisonWords words;
    private final Markdown out = new Markdown();

    private ComparisonMarkdown(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.words = new ComparisonWords(language);
    }

    static String of(Comparison comparison, Language language) {
        return new ComparisonMarkdown(comparison, language).write();
    }

    private String write() {
        FindingChanges changes = comparison.findings();
        out.heading(1, words.say("职责变动比较", "Comparison of mandates")).blank();
        out.item(words.say("变动前：", "Before: ") + words.state(comparison.before()));
        out.item(words.say("变动后：", "After: ") + words.state(comparison.after()));
        out.item(words.counts(comparison));
        out.item(words.leftWithNobody(comparison) + words.gaps(changes));
        words.reservations(comparison).forEach(out::item);
        out.paragraph(words.caution());
        findings("新增的发现", "New findings", changes.added(), FindingChanges.Added::finding, words::openBefore);
        findings(
                "未能确认消除的发现",
                "Undecided findings (not found now, yet not known to be resolved)",
                changes.undecided(),
                FindingChanges.Undecided::finding,
                words::because);
        findings("仍在的发现", "Remaining findings", changes.remaining(), FindingChanges.Remaining::after, words::change);
        findings("消除的发现", "Resolved findings", changes.resolved(), each -> each, each -> "");
        findings("没有比较的发现", "Findings not compared", changes.notCompared(), each -> each, each -> "");
        moves();
        institutions();
        return out.toString();
    }

    private <T> void findings(
            String zh, String en, List<T> all, Function<T, Finding> finding, Function<T, String> note) {
        table(
                words.say(zh, en),
                all,
                List.of(
                        words.say("严重程度", "Severity"),
                        words.say("发现", "Finding"),
                        words.say("对象", "About"),
                        words.say("规则", "Rule"),
                        words.say("编号", "Id"),
                        words.say("说明", "Note")),
                each -> {
                    Finding one = finding.apply(each);
                    return List.of(
                            words.severity(one.severity()),
                            words.title(one),
                            words.about(one),
                            one.rule().id(),
                            one.id(),
                            note.apply(each));
                });
    }

    private void moves() {
        table(
                words.say("事项的去向", "Moves between institutions"),
                comparison.moves(),
                List.of(
                        words.say("事项", "Matter"),
                        words.say("责任", "Hold"),
                        words.say("从", "From"),
                        words.say("到", "To"),
                        words.say("说明", "Note")),
                (Move move) -> List.of(
                        words.place(move),
                        words.hold(move),
                        words.parties(move.from()),
                        words.parties(move.to()),
                        String.join(words.say(Marks.SEMICOLON), words.notes(move))));
    }

    private void institutions() {
        table(
                words.say("机构的变动", "Institutions"),
                comparison.institutions(),
                List.of(words.say("机构", "Institution"), words.say("变动", "Change"), words.say("说明", "Note")),
                (InstitutionChange change) -> List.of(words.name(change), words.kind(change), words.detail(change)));
    }

    private <T> void table(String title, List<T> all, List<String> heads, Function<T, List<String>> cells) {
        out.heading(2, title + " " + all.size());
        if (!all.isEmpty()) {
            out.blank().table(heads, all.stream().map(cells));
        }
    }
}
