package org.mandateaudit.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.compare.InstitutionChange;
import org.mandateaudit.compare.Move;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;

/** The comparison in Markdown (GitHub's), for a pull request or a memo: tables, with what the input says escaped. */
final class ComparisonMarkdown {

    private static final String MARKS = "\\`*_[]|#~!";

    private final Comparison comparison;
    private final ComparisonWords words;
    private final StringBuilder out = new StringBuilder();

    private ComparisonMarkdown(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.words = new ComparisonWords(language);
    }

    static String of(Comparison comparison, Language language) {
        return new ComparisonMarkdown(comparison, language).write();
    }

    private String write() {
        FindingChanges changes = comparison.findings();
        out.append("# ").append(words.say("职责变动比较", "Comparison of mandates")).append("\n\n");
        item(words.say("变动前：", "Before: ") + words.state(comparison.before()));
        item(words.say("变动后：", "After: ") + words.state(comparison.after()));
        item(words.counts(comparison));
        item(words.gaps(changes));
        words.reservations(comparison).forEach(this::item);
        out.append('\n').append(escaped(words.caution())).append('\n');
        findings("新增的发现", "New findings", changes.added(), FindingChanges.Added::finding, words::openBefore);
        findings(
                "无法再判定的发现（不算解决）",
                "Findings that cannot be decided any more (not resolved)",
                changes.undecided(),
                each -> each,
                each -> "");
        findings("仍在的发现", "Remaining findings", changes.remaining(), FindingChanges.Remaining::after, words::change);
        findings("解决的发现", "Resolved findings", changes.resolved(), each -> each, each -> "");
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
                        String.join(words.say("；", "; "), words.notes(move))));
    }

    private void institutions() {
        table(
                words.say("机构的变动", "Institutions"),
                comparison.institutions(),
                List.of(words.say("机构", "Institution"), words.say("变动", "Change"), words.say("说明", "Note")),
                (InstitutionChange change) -> List.of(words.name(change), words.kind(change), words.detail(change)));
    }

    private <T> void table(String title, List<T> all, List<String> heads, Function<T, List<String>> cells) {
        out.append("\n## ")
                .append(escaped(title))
                .append(' ')
                .append(all.size())
                .append('\n');
        if (all.isEmpty()) {
            return;
        }
        out.append('\n');
        row(heads);
        out.append("|").append(" --- |".repeat(heads.size())).append('\n');
        all.forEach(each -> row(cells.apply(each)));
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(ComparisonMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void item(String text) {
        out.append("- ").append(escaped(text)).append('\n');
    }

    /** Text that is neither markup, nor HTML, nor a mention of anybody. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.text(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                default -> {
                    if (MARKS.indexOf(character) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(character);
                }
            }
        });
        return escaped.toString();
    }
}
