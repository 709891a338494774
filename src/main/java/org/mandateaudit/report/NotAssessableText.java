package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Text;

/** What could not be assessed, for people: by what is missing where, so that forty bare institutions stay readable. */
final class NotAssessableText {

    private static final Text HEAD = new Text("未能判定 ", "Not assessable: ");
    private static final Text ENTRIES = new Text("项", "check");
    private static final Text STATES_NO = new Text("缺 ", "not stated: ");
    private static final Text AFFECTS = new Text("：影响 ", ": affects ");
    private static final Text RULES = new Text("条规则", "rule");
    private static final Text BRACKETS = new Text("（%s）", " (%s)");
    private static final Text WANTS = new Text("：缺 ", ": wants ");
    private static final int RULES_SHOWN = 3;

    private final Page page;

    NotAssessableText(Page page) {
        this.page = page;
    }

    void write(List<NotAssessable> entries) {
        page.paragraph(
                0,
                page.prose()
                        .add(Ink.BOLD, page.say(HEAD) + Names.count(entries.size(), ENTRIES, page.language()))
                        .add(page.say(TextReport.THAT_IS) + page.say(EntryKind.NOT_ASSESSABLE.meaning())));
        if (page.verbosity() == Verbosity.VERBOSE) {
            entries.forEach(this::entry);
        } else {
            GapGroup.of(entries, page.language()).forEach(this::group);
        }
    }

    private void entry(NotAssessable entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.rule().id());
        parts.add(entry.region().name());
        if (!entry.institutions().isEmpty()) {
            parts.add(Names.ofAll(entry.institutions(), page.language()));
        }
        if (entry.matter() != null) {
            parts.add(Names.of(entry.matter(), page.language()));
        }
        page.paragraph(
                2,
                page.prose()
                        .quote(String.join(" · ", parts))
                        .add(Ink.DIM, page.say(WANTS))
                        .quote(Names.list(Shortfall.wants(entry, page.language()), page.language())));
    }

    private void group(GapGroup group) {
        Prose line =
                page.prose().quote(Names.list(group.names(), page.language())).add(Ink.DIM, page.say(Marks.COLON));
        String fields = Names.list(group.gap().fields(page.language()), page.language());
        String shortfalls = group.gap().shortfalls(page.language());
        if (!fields.isEmpty()) {
            line.add(Ink.DIM, page.say(STATES_NO)).quote(fields);
        }
        Collection<String> rules = group.gap().rules();
        page.paragraph(
                2,
                line.quote(
                                fields.isEmpty() || shortfalls.isEmpty()
                                        ? shortfalls
                                        : page.say(Marks.SEMICOLON) + shortfalls)
                        .add(Ink.DIM, page.say(AFFECTS) + Names.count(rules.size(), RULES, page.language()))
                        .add(Ink.DIM, page.say(BRACKETS).replace("%s", Visible.text(shortened(rules)))));
    }

    private String shortened(Collection<String> rules) {
        List<String> shown = rules.stream().limit(RULES_SHOWN).toList();
        String more = rules.size() > RULES_SHOWN ? page.say(new Text("等", ", …")) : "";
        return Names.list(shown, page.language()) + more;
    }
}
