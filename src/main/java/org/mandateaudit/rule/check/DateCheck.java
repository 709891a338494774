package org.mandateaudit.rule.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleBlock.Annotation;
import org.mandateaudit.rule.drl.RuleFile;

/** Whether the dates of a block are ones, and leave it a day on which it applies. */
final class DateCheck {

    private static final String REFORM = "reform";

    private final RuleFile file;
    private final RuleBlock block;
    private final List<Problem> problems = new ArrayList<>();

    private DateCheck(RuleFile file, RuleBlock block) {
        this.file = file;
        this.block = block;
    }

    static List<Problem> of(RuleFile file, RuleBlock block, RuleBlock first) {
        DateCheck check = new DateCheck(file, block);
        check.date("from");
        check.date("until");
        check.span(first);
        return check.problems;
    }

    private void date(String name) {
        Annotation said = block.annotations().get(name);
        if (said != null && !said.value().equals(REFORM) && day(said.value()) == null) {
            complain(said.at(), RuleComplaint.value(name, said.value(), AnnotationCheck.accepted(name)));
        }
    }

    /** A block that takes over one of the dates is held against that one, and told of at its own. */
    private void span(RuleBlock first) {
        Annotation from = block.saidBehind(first).get("from");
        Annotation until = block.saidBehind(first).get("until");
        Annotation own = block.annotations().containsKey("until")
                ? until
                : block.annotations().get("from");
        if (own != null && from != null && until != null && !mayPrecede(from.value(), until.value())) {
            boolean both = block.annotations().containsKey("from")
                    && block.annotations().containsKey("until");
            complain(
                    own.at(),
                    both
                            ? RuleComplaint.never(from.value(), until.value())
                            : RuleComplaint.neverTakenOver(
                                    from.value(),
                                    until.value(),
                                    block.annotations().containsKey("from") ? "until" : "from"));
        }
    }

    private static boolean mayPrecede(String from, String until) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first == null || last == null ? !(from.equals(REFORM) && until.equals(REFORM)) : first.isBefore(last);
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
