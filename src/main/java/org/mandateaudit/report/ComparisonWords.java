package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FieldValue;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.compare.InstitutionChange;
import org.mandateaudit.compare.Move;
import org.mandateaudit.compare.Pair;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.read.FieldTerms;

/** What a comparison says in sentences, in text and in Markdown alike. */
final class ComparisonWords {

    private static final Text UNSTATED = new Text("未写明", "not stated");

    private final Language language;

    ComparisonWords(Language language) {
        this.language = language;
    }

    String say(String zh, String en) {
        return language.say(zh, en);
    }

    String say(Text text) {
        return text.in(language);
    }

    String colon() {
        return say(Marks.COLON);
    }

    String names(List<Institution> institutions) {
        return Names.ofAll(institutions, language);
    }

    private String name(Institution institution) {
        return Names.of(institution, language);
    }

    /** What was audited: the files and the day. */
    String state(Report report) {
        String files = Names.list(
                report.inputs().stream()
                        .map(input -> Visible.text(input.path()))
                        .toList(),
                language);
        return (files.isEmpty() ? "" : files + language.say("", " "))
                + language.say("（", "(")
                + report.asOf()
                + language.say("）", ")");
    }

    String caution() {
        return language.say(
                "比较的是两份材料所写的：没有写明的是未知，不是没有。",
                "Compared is what the two states say: what is not stated is unknown, never \"no\".");
    }

    /** Whatever keeps the comparison from being whole. */
    List<String> reservations(Comparison comparison) {
        List<String> said = new ArrayList<>();
        regions(said, "变动后没有的行政区，没有比较", "Regions that are not there after, not compared", comparison.onlyBefore());
        regions(
                said,
                "变动前没有的行政区，发现都算新增",
                "Regions that were not there before, all findings new",
                comparison.onlyAfter());
        if (!ToldRules.all(comparison.after())) {
            said.add(ToldRules.comparison(comparison.after()).in(language));
        }
        for (Pair pair : comparison.matchedByName()) {
            said.add(language.say("按名称认作同一机构：", "Known by its name as one institution: ")
                    + name(pair.after())
                    + ids(pair));
        }
        for (Pair pair : comparison.matchedBySuccession()) {
            said.add(language.say("唯一的后继机构，认作更名：", "Its only successor, taken for renamed: ")
                    + name(pair.before())
                    + " → "
                    + name(pair.after())
                    + ids(pair));
        }
        failures(said, language.say("变动前", "before"), comparison.before());
        failures(said, language.say("变动后", "after"), comparison.after());
        return said;
    }

    private String ids(Pair pair) {
        return Marks.aside(pair.before().id() + " → " + pair.after().id(), language);
    }

    private void regions(List<String> said, String zh, String en, List<Region> regions) {
        if (!regions.isEmpty()) {
            said.add(language.say(zh, en)
                    + colon()
                    + Names.list(regions.stream().map(Region::name).toList(), language));
        }
    }

    private void failures(List<String> said, String when, Report report) {
        report.failures().stream()
                .map(failure -> language.say("规则运行失败，结论未知", "A rule failed; what it would have found is unknown")
                        + Marks.aside(when, language) + colon() + failure.rule() + " · " + failure.region())
                .forEach(said::add);
    }

    String severity(Severity severity) {
        return say(Text.of(severity));
    }

    String title(Finding finding) {
        return say(finding.rule().title());
    }

    String about(Finding finding) {
        return String.join(" · ", FindingText.subjects(finding, language));
    }

    /** How a remaining finding has changed; empty where it has not. */
    String change(FindingChanges.Remaining remaining) {
        return remaining.severityChanged()
                ? severity(remaining.before().severity()) + " → "
                        + severity(remaining.after().severity())
                : "";
    }

    /** Why a finding cannot be decided any more. */
    String because(FindingChanges.Undecided undecided) {
        return new DoubtWords(language).all(undecided.because());
    }

    String openBefore(FindingChanges.Added added) {
        return added.openBefore()
                ? language.say(
                        "变动前没有写明或者未能判定，可能早已存在", "not stated or not assessable before, perhaps older than the change")
                : "";
    }

    String gaps(FindingChanges findings) {
        return String.format(
                Locale.ROOT,
                language.say("未能判定：新出现 %d，不再出现 %d。", "Not assessable: %d appeared, %d disappeared."),
                findings.appeared().size(),
                findings.disappeared().size());
    }

    String counts(Comparison comparison) {
        FindingChanges findings = comparison.findings();
        List<String> counts = new ArrayList<>();
        counts.add(language.say("消除 ", "resolved ") + findings.resolved().size());
        counts.add(language.say("仍在 ", "remaining ") + findings.remaining().size());
        if (!findings.graver().isEmpty()) {
            counts.add(language.say("其中加重 ", "graver among them ")
                    + findings.graver().size());
        }
        counts.add(language.say("新增 ", "new ") + findings.added().size());
        counts.add(language.say("未能确认消除 ", "undecided ") + findings.undecided().size());
        if (!findings.notCompared().isEmpty()) {
            counts.add(language.say("未比较 ", "not compared ")
                    + findings.notCompared().size());
        }
        return String.join(language.say("，", ", "), counts);
    }

    /** How many matters have lost whoever they were with; empty where none has. */
    String leftWithNobody(Comparison comparison) {
        int matters = comparison.leftWithNobody();
        return matters == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        language.say("变动后未见载明由谁承担的事项：%d。", "Matters left with nobody, as far as stated: %d. "),
                        matters);
    }

    String place(Move move) {
        return move.region().name() + " · " + Names.of(move.matter(), language);
    }

    String hold(Move move) {
        return say(move.act() == null ? Text.of(move.hold()) : Text.of(move.act()));
    }

    /** Who has the matter no longer, and who has it now. */
    String parties(List<Institution> institutions) {
        return institutions.isEmpty() ? "—" : names(institutions);
    }

    /** What else is to be said of a move: who kept the matter, what orders it, what to look out for. */
    List<String> notes(Move move) {
        List<String> notes = new ArrayList<>();
        if (!move.kept().isEmpty()) {
            notes.add(language.say("仍有：", "still: ") + names(move.kept()));
        } else if (move.leftWithNobody()) {
            notes.add(language.say("变动后未见载明由谁承担这一责任", "after, nobody is stated to have it"));
        }
        move.transfers().forEach(transfer -> notes.add(language.say("依据划转：", "by the transfer ") + transfer(transfer)));
        move.promised()
                .forEach(transfer -> notes.add(String.format(
                        Locale.ROOT,
                        language.say(
                                "按划转 %s 归%s，后者变动后尚未载明",
                                "by the transfer %s it goes to %s, of which it is not stated yet"),
                        transfer(transfer),
                        name(transfer.to()))));
        for (Move.Later later : move.later()) {
            notes.add(String.format(
                            Locale.ROOT,
                            (later.known()
                                    ? language.say(
                                            "注意：统筹协调从综合部门%s转到排序靠后的%s，协调同级部门会更难",
                                            "note: co-ordination"
                                                    + " moves from the comprehensive department %s to %s, later in sequence, which"
                                                    + " will find it harder to co-ordinate its peers")
                                    : language.say(
                                            "注意：统筹协调离开综合部门%s，转到%s；排序没有写明，是否靠后未知",
                                            "note: co-ordination"
                                                    + " leaves the comprehensive department %s for %s; their sequence is not"
                                                    + " stated, so whether it comes later is unknown")),
                            name(later.from()),
                            name(later.to()))
                    + Marks.aside(language.say("张克 二(三)⒉", "Zhang Ke, 二(三)⒉"), language));
        }
        return notes;
    }

    private String transfer(Transfer transfer) {
        return transfer.id() + Marks.aside(transfer.text(), language);
    }

    /** What became of an institution, in a word. */
    String kind(InstitutionChange change) {
        if (change instanceof InstitutionChange.Opened opened) {
            return opened.known()
                    ? language.say("新设", "opened")
                    : language.say("新设或者此前没有载明", "opened or not stated before");
        }
        if (change instanceof InstitutionChange.Closed closed) {
            if (closed.successors().isEmpty()) {
                return closed.known()
                        ? language.say("撤销", "closed")
                        : language.say("撤销或者不再载明", "closed or not stated any more");
            }
            return language.say("并入或者改组", "merged or re-formed");
        }
        boolean renamed = ((InstitutionChange.Changed) change)
                .fields().stream().anyMatch(field -> field.field().equals("name"));
        return renamed ? language.say("更名", "renamed") : language.say("变更", "changed");
    }

    String name(InstitutionChange change) {
        return name(change.institution());
    }

    String detail(InstitutionChange change) {
        if (change instanceof InstitutionChange.Opened opened) {
            String predecessor = opened.institution().predecessor();
            return predecessor == null ? "" : language.say("前身：", "formed from: ") + predecessor;
        }
        if (change instanceof InstitutionChange.Closed closed) {
            return closed.successors().stream().map(this::successor).collect(Collectors.joining(say(Marks.SEMICOLON)));
        }
        return ((InstitutionChange.Changed) change)
                .fields().stream().map(this::field).collect(Collectors.joining(say(Marks.SEMICOLON)));
    }

    private String field(InstitutionChange.FieldChange change) {
        Text term = Objects.requireNonNull(FieldTerms.of(Institution.class, change.field()));
        return say(term) + colon() + value(change.before()) + " → " + value(change.after());
    }

    private String value(@Nullable FieldValue value) {
        return say(value == null ? UNSTATED : value.text());
    }

    private String successor(InstitutionChange.Successor successor) {
        List<String> traces = new ArrayList<>();
        if (successor.formedFrom()) {
            traces.add(language.say("以它为前身", "formed from it"));
        }
        if (successor.bearsName()) {
            traces.add(language.say("加挂它的名称", "bears its name"));
        }
        if (!successor.matters().isEmpty()) {
            traces.add(language.say("接手", "takes up ")
                    + Names.list(
                            successor.matters().stream()
                                    .map(matter -> Names.of(matter, language))
                                    .toList(),
                            language));
        }
        return name(successor.institution()) + Marks.aside(Names.list(traces, language), language);
    }
}
