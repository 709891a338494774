package org.mandateaudit.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Condition;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Place;

/** What became of a variant of a rule, in a sentence. */
final class OutcomeText {

    private static final Text FAILED = new Text("第一个不成立的条件：%s", "The first condition that does not hold: %s");
    private static final Text NO_FACT = new Text("输入中没有与该机构有关的%s", "the input has no %s that concerns the institution");
    private static final Text SOME_FACT = new Text("没有这样的%s", "there is no such %s");
    private static final Text FOUND = new Text("条件都成立，已列为发现%s。", "All conditions hold: it is finding %s.");
    private static final Text FOUND_SEVERAL = new Text("条件都成立，已列为发现%s。", "All conditions hold: they are findings %s.");
    private static final Text ON_DEMAND = new Text(
            "条件都成立，但该规则只在点名时列出发现；check --only RULE 列出%s。",
            "All conditions hold, but the rule tells of it only when named: check --only RULE lists %s.");
    private static final Text SILENCED =
            new Text("条件都成立，但规则 %s 已经指出同一问题", "All conditions hold, but the rule %s reports the same");
    private static final Text ITS_FINDING = new Text("：见发现[%s]。", ": see finding [%s].");
    private static final Text TOO_FEW = new Text(
            "条件都成立，但所涉机构不足 %s 个，不列为问题。",
            "All conditions hold, but of fewer than %s institutions, so that there is no finding.");
    private static final Text UNDECIDED = new Text(
            "未能判定：没有条件不成立，但下列字段没有写明或者不够。",
            "Not assessable: no condition fails, but these fields are not stated, or do not suffice.");
    private static final Text STATE_AT = new Text("（写在 %s 的事实中）", "(to be stated in the fact at %s)");
    private static final Text ARISES = new Text("；这要求：%s", ": there is one only where %s");
    private static final Text NO_DERIVED =
            new Text("从输入推不出与该机构有关的%s", "the input has no %s that concerns the institution");
    private static final Text NOT_IN_FORCE = new Text("基准日不在适用期间：", "It does not apply on this day: ");
    private static final Text FROM = new Text("自 %s 起适用", "it applies from %s");
    private static final Text UNTIL = new Text("适用到 %s 之前", "it applies before %s");
    private static final Text AFTER_REFORM =
            new Text("只适用于该行政区数据机构改革之后", "it applies only after the region's reform of data administrations");
    private static final Text STOP = new Text("。", ".");

    private final Page page;
    private final String rule;

    /**
     * Prepares to tell.
     *
     * @param rule the id of the rule asked about
     */
    OutcomeText(Page page, String rule) {
        this.page = page;
        this.rule = rule;
    }

    void write(Account account) {
        Outcome outcome = account.outcome();
        if (outcome instanceof Outcome.Undecided undecided) {
            say(Ink.BOLD, page.say(UNDECIDED));
            wants(undecided.wants(), account.cases());
        } else if (outcome instanceof Outcome.Found found) {
            say(Ink.BOLD, found(found));
        } else if (outcome instanceof Outcome.Silenced silenced) {
            Finding finding = silenced.finding();
            String where = finding == null ? page.say(STOP) : fill(ITS_FINDING, finding.id());
            say(Ink.BOLD, fill(SILENCED, silenced.rule()) + where);
        } else if (outcome instanceof Outcome.TooFew tooFew) {
            say(Ink.BOLD, fill(TOO_FEW, String.valueOf(tooFew.atLeast())));
        } else if (outcome instanceof Outcome.OutOfTime time) {
            say(Ink.BOLD, page.say(NOT_IN_FORCE) + days(time) + page.say(STOP));
        } else {
            say(Ink.BOLD, fill(FAILED, failed(account.cases().get(0))) + page.say(STOP));
        }
    }

    private String found(Outcome.Found found) {
        List<String> ids =
                found.findings().stream().map(each -> "[" + each.id() + "]").toList();
        Text sentence = found.onDemand() ? ON_DEMAND : ids.size() == 1 ? FOUND : FOUND_SEVERAL;
        return fill(sentence, Names.list(ids, page.language())).replace("RULE", rule);
    }

    private void say(Ink ink, String sentence) {
        page.paragraph(0, page.prose().quote(ink, sentence));
    }

    private String fill(Text sentence, String with) {
        return page.say(sentence).replace("%s", with);
    }

    private String days(Outcome.OutOfTime time) {
        LocalDate from = time.from();
        LocalDate until = time.until();
        if (from == null && until == null) {
            return page.say(AFTER_REFORM);
        }
        return from != null ? fill(FROM, from.toString()) : fill(UNTIL, String.valueOf(until));
    }

    private String failed(Case told) {
        Step last = told.steps().get(told.steps().size() - 1);
        Condition failing = last.conditions().stream()
                .filter(condition -> condition.verdict() == Verdict.NOT_MET)
                .findFirst()
                .orElse(null);
        if (failing != null) {
            return page.say(failing.words());
        }
        if (last.missing() != null) {
            return fill(NO_DERIVED, page.say(last.kind())) + fill(ARISES, page.say(last.missing()));
        }
        return fill(last.absent() ? SOME_FACT : NO_FACT, page.say(last.kind()));
    }

    /** Each field, with the place of the fact that it belongs to. */
    private void wants(List<String> wants, List<Case> cases) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        cases.forEach(each -> each.steps().forEach(step -> step.facts().forEach(fact -> add(fact, facts))));
        for (String want : wants) {
            Place place = place(want, facts);
            Prose line = page.prose().quote(want);
            if (place != null) {
                line.add(page.language().say("", " ")).quote(Ink.DIM, fill(STATE_AT, place.toString()));
            }
            page.paragraph(2, line);
        }
    }

    private static void add(Evidence evidence, Map<String, Fact> facts) {
        Fact fact = evidence.fact();
        facts.put(fact.id(), fact);
        for (Institution institution : fact.institutions()) {
            facts.put(institution.id(), institution);
            facts.put(institution.region().id(), institution.region());
        }
        if (fact instanceof Mandate mandate) {
            facts.put(mandate.holder().id(), mandate.holder());
        }
    }

    private static @Nullable Place place(String want, Map<String, Fact> facts) {
        for (int dot = want.lastIndexOf('.'); dot > 0; dot = want.lastIndexOf('.', dot - 1)) {
            Fact fact = facts.get(want.substring(0, dot));
            if (fact != null) {
                return fact.places().fact();
            }
        }
        return null;
    }
}
