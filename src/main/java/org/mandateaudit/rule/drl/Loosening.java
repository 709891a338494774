package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a rule what Drools compiles: each constraint on what may be unknown lets it through, and none fails on a way that
 * leads nowhere. Behind {@code not}, what may be unknown is not let through; that it may be there all the same is found by
 * further blocks.
 */
final class Loosening {

    private final DrlText drl;
    private final Types types;

    Loosening(DrlText drl) {
        this.drl = drl;
        this.types = new Types(drl);
    }

    /** The rule's own blocks; lines stay where they are. */
    String own() {
        List<RuleBlock> blocks = DrlReader.read(drl);
        StringBuilder own = new StringBuilder(drl.text());
        List<Edit> edits = new ArrayList<>();
        for (RuleBlock block : blocks) {
            edits.addAll(edits(Questions.all(block, types)));
            block.elements().stream()
                    .filter(element -> element.word().equals("not") && mayWant(element.pattern(), types))
                    .forEach(element -> edits.add(certain(element)));
        }
        apply(edits, own, 0);
        return own.toString();
    }
    /** The blocks that look for what the rule's blocks leave open. */
    String further() {
        StringBuilder further = new StringBuilder();
        for (RuleBlock block : DrlReader.read(drl)) {
            for (Absence absence : absences(block, types)) {
                further.append("\nrule \"").append(absence.block(block.name())).append("\"\nwhen\n");
                further.append(condition(block, absence.place()));
                further.append("then\n    findings.add( drools );\nend\n");
            }
        }
        return further.toString();
    }

    /** The parts of a block that ask for an absence which may be open. */
    static List<Absence> absences(RuleBlock block, Types types) {
        List<Question> questions = Questions.all(block, types);
        List<Absence> absences = new ArrayList<>();
        for (int place = 0; place < block.elements().size(); place++) {
            RuleBlock.Element element = block.elements().get(place);
            RuleBlock.Pattern pattern = element.pattern();
            if (element.word().equals("not") && pattern != null) {
                List<PropertyPath> asked = of(pattern, questions).stream()
                        .flatMap(question -> question.asked().stream())
                        .distinct()
                        .toList();
                if (!asked.isEmpty() || mayWant(pattern, types)) {
                    absences.add(new Absence(place, asked));
                }
            }
        }
        return absences;
    }

    /** Whether its facts follow from others, and may want something to be certain. */
    private static boolean mayWant(RuleBlock.@Nullable Pattern pattern, Types types) {
        return pattern != null
                && types.named(pattern.type())
                        .filter(type -> Accessor.of(type, "wants") != null)
                        .isPresent();
    }

    private static List<Question> of(RuleBlock.Pattern pattern, List<Question> questions) {
        return questions.stream()
                .filter(question -> pattern.constraints().contains(question.constraint()))
                .toList();
    }

    /** What is to be there, and a fact that may be what must not be there. */
    private String condition(RuleBlock block, int place) {
        List<Question> questions = Questions.all(block, types);
        StringBuilder condition = new StringBuilder();
        for (int each = 0; each < block.elements().size(); each++) {
            RuleBlock.Element element = block.elements().get(each);
            if (each == place) {
                RuleBlock.Pattern pattern = Objects.requireNonNull(element.pattern());
                condition.append(open(pattern, of(pattern, questions))).append('\n');
            } else if (!element.word().equals("not")) {
                condition.append(loosened(element.where(), questions)).append('\n');
            }
        }
        return condition.toString();
    }

    private String open(RuleBlock.Pattern pattern, List<Question> questions) {
        Stream<String> possible = questions.stream()
                .map(question -> question.constraint().binding().isEmpty()
                        ? question.possible()
                        : question.constraint().binding() + " : "
                                + question.constraint().expression());
        String open = questions.stream()
                .filter(question -> !question.asked().isEmpty())
                .map(Question::open)
                .collect(Collectors.joining(" || "));
        if (mayWant(pattern, types)) {
            open = open.isEmpty() ? Absence.POSSIBLE : Absence.POSSIBLE + " || " + open;
        }
        return Stream.concat(possible, Stream.of(open))
                .collect(Collectors.joining(", ", Absence.OPEN + " : " + pattern.type() + "( ", " )"));
    }

    private String loosened(DrlText.Stretch where, List<Question> questions) {
        StringBuilder loosened = new StringBuilder(drl.text().substring(where.from(), where.to()));
        List<Edit> within = edits(questions).stream()
                .filter(edit -> edit.from() >= where.from() && edit.to() <= where.to())
                .toList();
        apply(within, loosened, where.from());
        return loosened.toString();
    }

    /** What stands instead of a stretch of the text. */
    private record Edit(int from, int to, String text) {}

    private static List<Edit> edits(List<Question> questions) {
        return questions.stream()
                .map(question -> new Edit(
                        question.constraint().where().from(),
                        question.constraint().where().to(),
                        question.loosened()))
                .toList();
    }

    /** A derived fact that wants something is only possible, and so is no certain one of those that must not be there. */
    private static Edit certain(RuleBlock.Element element) {
        int close = element.where().to() - 1;
        boolean alone = Objects.requireNonNull(element.pattern()).constraints().isEmpty();
        return new Edit(close, close, (alone ? "" : ", ") + Absence.CERTAIN + " ");
    }

    private static void apply(List<Edit> edits, StringBuilder to, int offset) {
        edits.stream()
                .sorted(Comparator.comparing(Edit::from).reversed())
                .forEach(edit -> to.replace(edit.from() - offset, edit.to() - offset, edit.text()));
    }
}
