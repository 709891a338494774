package org.mandateaudit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;

/** An explanation for people: what became of the rule, then the facts with each condition. */
final class ExplanationText {

    private static final Text AS_OF = new Text("基准日 ", "as of ");
    private static final Text CASE = new Text("第 %s 组事实", "Set of facts %s");
    private static final Text ALIKE = new Text("另有 %s 组事实止于同一条件。", "%s more got just as far.");
    private static final Text EARLIER = new Text(
            "该机构另有 %s 个同类事实更早就不满足条件。", "Of the institution's facts of this kind, %s more stopped before that.");
    private static final Text FAILED = new Text("规则运行失败，结论不完整：", "The rule failed, and the answer is incomplete: ");

    private final Explanation explanation;
    private final Page page;

    private ExplanationText(Explanation explanation, Style style) {
        this.explanation = explanation;
        this.page = new Page(style);
    }

    static String of(Explanation explanation, Style style) {
        return new ExplanationText(explanation, style).write();
    }

    private String write() {
        head();
        for (Failure failure : explanation.failures()) {
            page.paragraph(0, page.prose().add(Ink.ERROR, page.say(FAILED)).quote(page.say(failure.reason())));
        }
        for (Account account : explanation.accounts()) {
            page.blank();
            if (!account.variant().equals(explanation.rule().id())
                    || explanation.accounts().size() > 1) {
                page.paragraph(0, page.prose().quote(Ink.DIM, account.variant()));
            }
            account(account);
        }
        return page.toString();
    }

    private void head() {
        Institution institution = explanation.institution();
        Finding finding = finding();
        Prose title = page.prose();
        if (institution == null && finding != null) {
            title.add(Ink.of(finding.severity()), page.say(Text.of(finding.severity())))
                    .add(Ink.DIM, "[" + finding.id() + "] ");
        }
        page.paragraph(0, title.quote(Ink.BOLD, page.say(explanation.rule().title())));
        Prose about = page.prose().quote(explanation.rule().id()).add(" · ");
        about.quote(explanation.region().name()).add(" · ");
        if (institution != null) {
            about.quote(Names.of(institution, page.language()))
                    .add(" (")
                    .quote(institution.id())
                    .add(") · ");
        }
        page.paragraph(0, about.add(Ink.DIM, page.say(AS_OF) + explanation.asOf()));
    }

    private @Nullable Finding finding() {
        return explanation.accounts().stream()
                .map(Account::outcome)
                .filter(Outcome.Found.class::isInstance)
                .map(outcome -> ((Outcome.Found) outcome).findings().get(0))
                .findFirst()
                .orElse(null);
    }

    private void account(Account account) {
        if (explanation.institution() != null) {
            new OutcomeText(page, explanation.rule().id()).write(account);
        }
        StepText steps = new StepText(page);
        List<Case> cases = account.cases();
        for (int each = 0; each < cases.size(); each++) {
            if (cases.size() > 1) {
                String number = page.say(CASE).replace("%s", String.valueOf(each + 1));
                page.paragraph(2, page.prose().add(Ink.BOLD, number));
            }
            cases.get(each).steps().forEach(steps::write);
        }
        count(ALIKE, account.alike());
        count(EARLIER, account.earlier());
    }

    private void count(Text sentence, int number) {
        if (number > 0) {
            page.paragraph(2, page.prose().add(Ink.DIM, page.say(sentence).replace("%s", String.valueOf(number))));
        }
    }
}
