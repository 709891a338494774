package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.ExampleKind;
import org.mandateaudit.trial.ExampleTrial;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;
import org.mandateaudit.trial.Unexercised;

/** What came of the examples of rules, for people: each failure as expected against found, then what no example shows. */
final class TrialText {

    private static final Text FAILED = new Text("失败 ", "failed ");
    private static final Text NOTE = new Text("提示 ", "note ");
    private static final Text AGREED = new Text("  一致：", "  as expected: ");
    private static final Text MISSED = new Text("- 应有而无：", "- expected, not found: ");
    private static final Text SURPLUS = new Text("+ 应无而有：", "+ found, not expected: ");
    private static final Text WANT_AGREED = new Text("  缺少字段，一致：", "  wants, as expected: ");
    private static final Text WANT_MISSED = new Text("- 缺少字段，应有而无：", "- wants expected, not found: ");
    private static final Text WANT_SURPLUS = new Text("+ 缺少字段，应无而有：", "+ wants not expected: ");
    private static final Text NO_FILE =
            new Text("没有示例；可用：旁边的 %s.yaml", "it has no examples; accepted: %s.yaml beside it");
    private static final Text NO_KIND = new Text("没有这类示例：%s", "it has no example of the kind: %s");
    private static final Text UNEXERCISED = new Text("没有示例检验这个条件：", "no example exercises this condition: ");
    private static final Text UNEXAMINED = new Text(
            "不能单独去掉，不知道有没有示例检验：", "cannot be left out by itself, so nobody knows whether an example exercises it: ");
    private static final Text SUMMARY = new Text("规则 %d 条，示例 %d 个，失败 %d 个。", "Rules: %d. Examples: %d, failed: %d.");
    private static final Text COVERAGE = new Text("%d 个条件没有示例检验。", "Conditions that no example exercises: %d.");
    private static final Text NO_COVERAGE =
            new Text("没有查找示例未检验的条件。", "Conditions that no example exercises were not looked for.");
    private static final Text NOT_ASKED = new Text(
            "有示例失败，没有查找未检验的条件。", "with an example that fails, it was not looked for conditions that none exercises.");

    private static final Text BETWEEN = new Text("", " ");

    private static final Comparator<Example.Expected> ORDER = Comparator.comparing(
                    (Example.Expected each) -> String.join(",", each.institutions()))
            .thenComparing(each -> each.matter() == null ? "" : each.matter().code())
            .thenComparing(Example.Expected::severity)
            .thenComparing(Example.Expected::grade, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Trial trial;
    private final Page page;

    private TrialText(Trial trial, Style style) {
        this.trial = trial;
        this.page = new Page(style);
    }

    static String of(Trial trial, Style style) {
        return new TrialText(trial, style).write();
    }

    /** Findings in an order that does not depend on how they were found. */
    static List<Example.Expected> ordered(Collection<Example.Expected> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    private String write() {
        for (RuleTrial rule : trial.rules()) {
            rule.failed().forEach(example -> failed(rule, example));
        }
        trial.rules().forEach(this::notes);
        String summary =
                String.format(Locale.ROOT, page.say(SUMMARY), trial.rules().size(), trial.examples(), trial.failed());
        String coverage = trial.coverage()
                ? String.format(Locale.ROOT, page.say(COVERAGE), trial.unexercised())
                : page.say(NO_COVERAGE);
        page.paragraph(0, page.prose().add(Ink.BOLD, summary + page.say(BETWEEN) + coverage));
        return page.toString();
    }

    private void failed(RuleTrial rule, ExampleTrial failed) {
        Example example = failed.example();
        page.paragraph(
                0,
                page.prose()
                        .add(Ink.ERROR, page.say(FAILED))
                        .quote(Ink.BOLD, rule.rule().id())
                        .add(" · " + page.say(Text.of(example.kind())) + " · ")
                        .quote(page.say(example.name())));
        page.paragraph(2, page.prose().quote(Ink.DIM, example.place().toString()));
        for (Failure failure : failed.failures()) {
            page.paragraph(2, page.prose().quote(Ink.ERROR, failure.rule() + ": " + page.say(failure.reason())));
        }
        if (failed.failures().isEmpty()) {
            List<String> expected = lines(example.finds());
            List<String> found = lines(failed.found());
            differences(expected, found, AGREED, MISSED, SURPLUS);
            differences(example.wants(), failed.wants(), WANT_AGREED, WANT_MISSED, WANT_SURPLUS);
        }
        page.blank();
    }

    private void differences(
            Collection<String> expected, Collection<String> found, Text agreed, Text missed, Text surplus) {
        Set<String> both = new HashSet<>(expected);
        both.retainAll(new HashSet<>(found));
        List<String> lines = new ArrayList<>();
        expected.stream().filter(both::contains).forEach(each -> lines.add(page.say(agreed) + each));
        expected.stream().filter(each -> !both.contains(each)).forEach(each -> lines.add(page.say(missed) + each));
        found.stream().filter(each -> !both.contains(each)).forEach(each -> lines.add(page.say(surplus) + each));
        lines.forEach(
                line -> page.paragraph(page.prose().add("  "), 6, page.prose().quote(line)));
    }

    private List<String> lines(Collection<Example.Expected> findings) {
        return ordered(findings).stream()
                .map(finding -> ExpectedText.of(finding, page.language()))
                .toList();
    }

    private void notes(RuleTrial rule) {
        boolean notAsked = trial.coverage() && !rule.failed().isEmpty();
        if (rule.covered() && !notAsked) {
            return;
        }
        page.paragraph(
                0,
                page.prose()
                        .add(Ink.NOTE, page.say(NOTE))
                        .quote(Ink.BOLD, rule.rule().id()));
        if (notAsked) {
            page.paragraph(2, page.prose().add(page.say(NOT_ASKED)));
        }
        List<ExampleKind> missing = rule.missing();
        if (!missing.isEmpty()) {
            page.paragraph(2, page.prose().quote(Ink.DIM, rule.file()));
        }
        if (rule.examples().isEmpty()) {
            page.paragraph(
                    2,
                    page.prose()
                            .quote(page.say(NO_FILE).replace("%s", rule.rule().id())));
        } else if (!missing.isEmpty()) {
            List<String> kinds =
                    missing.stream().map(kind -> page.say(Text.of(kind))).toList();
            page.paragraph(
                    2,
                    page.prose()
                            .add(page.say(NO_KIND).replace("%s", String.join(page.say(new Text("、", ", ")), kinds))));
        }
        rule.unexercised().forEach(this::unexercised);
        page.blank();
    }

    private void unexercised(Unexercised condition) {
        page.paragraph(
                2,
                page.prose()
                        .quote(Ink.DIM, condition.place().toString())
                        .add(" ")
                        .add(page.say(condition.examined() ? UNEXERCISED : UNEXAMINED))
                        .quote(page.say(condition.words())));
        String written = condition.drl().replaceAll("\\s+", " ");
        if (!written.equals(page.say(condition.words()))) {
            page.paragraph(page.prose().add("      "), 8, page.prose().quote(Ink.DIM, written));
        }
    }
}
