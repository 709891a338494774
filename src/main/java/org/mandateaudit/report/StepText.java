package org.mandateaudit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mandateaudit.explanation.Condition;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Value;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;

/** A step of an explanation: the fact with its place, then each condition with what the fact has for it. */
final class StepText {

    private static final Text FOLLOWS = new Text("（由下列事实推出）", " (follows from the facts below)");
    private static final Text NOTHING = new Text("（没有）", " (there is none)");
    private static final Text NO_SUCH = new Text("没有这样的", "there is no such ");
    private static final Text BUT = new Text("，但是有：", ", but there is:");
    private static final Text MAY = new Text("，但是可能有：", ", but there may be:");
    private static final Text AND = new Text("，", ", ");
    private static final Text ABOVE = new Text("（见上）", " (see above)");
    private static final Text NOT_STATED = new Text("没有写明或者不够：", "not stated, or not sufficient: ");
    private static final Text POSSIBLE = new Text("只是可能，没有写明或者不够：", "only possible; not stated, or not sufficient: ");
    private static final Text BY_COVERAGE = new Text("按材料的覆盖范围判定", "decided by the stated coverage");

    private final Page page;
    private final Set<Evidence> shown = new HashSet<>();

    StepText(Page page) {
        this.page = page;
    }

    void write(Step step) {
        if (step.absent()) {
            absent(step);
        } else {
            Prose head = page.prose().add(page.say(step.kind()));
            Matter matter = step.matter();
            if (matter != null) {
                head.add(page.say(Marks.COLON)).quote(Names.of(matter, page.language()));
            }
            boolean follows = step.derived() && !step.facts().isEmpty();
            head.add(Ink.DIM, follows ? page.say(FOLLOWS) : isNothing(step) ? page.say(NOTHING) : "");
            page.paragraph(page.prose().add("  "), head);
            step.facts().forEach(this::fact);
            if (!step.wants().isEmpty()) {
                page.paragraph(
                        lead(Verdict.UNKNOWN),
                        page.prose().quote(page.say(POSSIBLE) + Names.list(step.wants(), page.language())));
            }
            step.conditions().forEach(condition -> condition(condition, step));
        }
    }

    /** Whether it is the step of a fact that is not there. */
    private static boolean isNothing(Step step) {
        return step.verdict() == Verdict.NOT_MET
                && step.facts().isEmpty()
                && step.conditions().isEmpty();
    }

    private void absent(Step step) {
        List<String> words = step.conditions().stream()
                .map(condition -> page.say(condition.words()))
                .toList();
        String what = page.say(NO_SUCH) + page.say(step.kind());
        String which = words.isEmpty() ? "" : page.say(Marks.COLON) + String.join(page.say(AND), words);
        String but = step.facts().isEmpty() ? "" : page.say(step.verdict() == Verdict.UNKNOWN ? MAY : BUT);
        Prose lead = page.prose().add("  ").add(mark(step.verdict())).add(" ");
        page.paragraph(lead, page.prose().quote(what + which + but));
        step.facts().forEach(this::fact);
        if (!step.wants().isEmpty()) {
            page.paragraph(
                    page.prose().add("    "),
                    page.prose().quote(page.say(NOT_STATED) + Names.list(step.wants(), page.language())));
        }
    }

    private void fact(Evidence fact) {
        Place place = fact.place();
        if (shown.add(fact)) {
            if (place != null) {
                page.line(page.prose().add("    ").quote(Ink.DIM, place.toString()));
            }
            new EvidenceText(page).fact(fact, place == null ? 4 : 6, "");
        } else {
            String id = EvidenceText.kind(fact.fact(), page.language()) + " "
                    + fact.fact().id();
            page.paragraph(page.prose().add("    "), page.prose().quote(id).add(Ink.DIM, page.say(ABOVE)));
        }
    }

    private void condition(Condition condition, Step step) {
        Prose body = page.prose().quote(page.say(condition.words()));
        for (Value value : condition.values()) {
            String text = page.say(value.text());
            Place place = value.place();
            if (condition.verdict() == Verdict.NOT_MET || !text.equals(page.say(condition.words()))) {
                body.add(Ink.DIM, " — ").quote(Ink.DIM, text);
            }
            if (place != null) {
                body.add(Ink.DIM, " (").quote(Ink.DIM, near(place, step)).add(Ink.DIM, ")");
            }
        }
        if (!condition.wants().isEmpty()) {
            body.add(" — ").quote(page.say(NOT_STATED) + Names.list(condition.wants(), page.language()));
        } else if (condition.byCoverage()) {
            body.add(Ink.DIM, " — " + page.say(BY_COVERAGE));
        }
        page.paragraph(lead(condition.verdict()), body);
    }

    /** A place; in the file of the facts above it, by line and column alone. */
    private static String near(Place place, Step step) {
        boolean same = step.facts().stream()
                .map(Evidence::place)
                .allMatch(each -> each != null && each.file().equals(place.file()));
        return same ? place.within() : place.toString();
    }

    private Prose lead(Verdict verdict) {
        return page.prose().add("    ").add(ink(verdict), mark(verdict)).add(" ");
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case UNKNOWN -> "?";
            case NOT_MET -> "✗";
        };
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case MET -> Ink.NOTE;
            case UNKNOWN -> Ink.WARNING;
            case NOT_MET -> Ink.ERROR;
        };
    }
}
