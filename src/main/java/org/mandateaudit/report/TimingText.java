package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;
import org.mandateaudit.timing.Measured;
import org.mandateaudit.timing.RuleTiming;
import org.mandateaudit.timing.Timing;

/** How long rules take, for people: a table, slowest first, and what the figures are. */
final class TimingText {

    private static final int WIDTH = 10;

    private final Timing timing;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private TimingText(Timing timing, Language language) {
        this.timing = timing;
        this.language = language;
    }

    static String of(Timing timing, Language language) {
        return new TimingText(timing, language).write();
    }

    private String write() {
        heads();
        row(
                language.say("毫秒", "ms"),
                "±",
                language.say("占比", "share"),
                language.say("匹配", "matches"),
                language.say("发现", "findings"),
                language.say("未能判定", "open"),
                language.say("规则", "rule"));
        for (RuleTiming rule : timing.rules()) {
            row(
                    millis(rule.time().median()),
                    spread(rule.time()),
                    String.format(Locale.ROOT, "%.1f%%", 100 * timing.share(rule)),
                    Integer.toString(rule.matches()),
                    Integer.toString(rule.findings()),
                    Integer.toString(rule.notAssessable()),
                    Visible.text(rule.rule())
                            + (rule.own() ? Marks.aside(language.say("自编", "your own"), language) : ""));
        }
        row(
                millis(timing.sum()),
                "",
                "",
                total(RuleTiming::matches),
                total(RuleTiming::findings),
                total(RuleTiming::notAssessable),
                language.say("各条规则之和", "the rules one by one"));
        if (timing.failures().isEmpty()) {
            beside(timing.together(), "全部规则一起（共同的条件只算一次）", "all rules at once (what they share is done once)");
        }
        out.append('\n').append(language.say("规则以外：\n", "Beside the rules:\n"));
        row(
                millis(timing.beside().reading()),
                "",
                "",
                "",
                "",
                "",
                language.say("读入（实际时间，一次，未预热）", "reading (time that passed; once, not warm)"));
        beside(timing.beside().derived(), "推出事实", "deriving facts");
        beside(timing.session(), "会话和装入事实", "the session, and putting the facts into it");
        beside(timing.beside().gathering(), "把匹配归并成发现", "gathering matches into findings");
        timing.failures().forEach(failure -> out.append('\n')
                .append(language.say("运行失败，没有测出：", "failed, and not measured: "))
                .append(Visible.text(failure.rule()))
                .append(Marks.COLON.in(language))
                .append(Visible.text(failure.reason().in(language)))
                .append('\n'));
        return out.toString();
    }

    private void heads() {
        String clock =
                switch (timing.clock()) {
                    case CPU -> language.say("处理器时间（不含垃圾回收）", "processor time, garbage collection left out");
                    case WALL -> language.say("实际时间", "time that passed");
                };
        List<String> scope = List.of(
                Names.count(timing.regions(), TextReport.REGIONS, language),
                Names.count(timing.institutions(), TextReport.INSTITUTIONS, language),
                Names.count(timing.mandates(), TextReport.MANDATES, language));
        out.append(language.say("规则耗时 · 审计基准日 ", "Time of rules · as of "))
                .append(timing.asOf())
                .append(" · ")
                .append(String.join(language.say("，", ", "), scope))
                .append('\n')
                .append(language.say(
                        "每条规则单独运行，单线程，" + clock + "，已减去不含规则的会话。\n预热 " + timing.warmUps() + " 轮，测 " + timing.runs()
                                + " 轮，取中位数；± 是四分位距的一半。只宜在同一次测量中相互比较。\n",
                        "Each rule by itself on one thread; " + clock + "; a session without rules taken off.\n"
                                + "Medians of " + timing.runs() + " runs after " + timing.warmUps()
                                + " to warm up; ± is half of the range between quartiles. Compare within one run.\n"))
                .append('\n');
    }

    private void beside(Measured measured, String zh, String en) {
        row(millis(measured.median()), spread(measured), "", "", "", "", language.say(zh, en));
    }

    private String total(ToIntFunction<RuleTiming> figure) {
        return Integer.toString(timing.rules().stream().mapToInt(figure).sum());
    }

    private void row(String... cells) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.length - 1; i++) {
            int width = cells[i].codePoints()
                    .map(each -> Columns.of(each, language))
                    .sum();
            padded.add(" ".repeat(Math.max(0, WIDTH - width)) + cells[i]);
        }
        out.append(String.join("", padded))
                .append("  ")
                .append(cells[cells.length - 1])
                .append('\n');
    }

    private static String spread(Measured measured) {
        return millis((measured.high() - measured.low()) / 2);
    }

    private static String millis(long nanoseconds) {
        return String.format(Locale.ROOT, "%.3f", nanoseconds / 1e6);
    }
}
