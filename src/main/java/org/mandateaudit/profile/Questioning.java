package org.mandateaudit.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.derived.BodyHoldings;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Power;

/** Puts the questions to what a body holds. */
final class Questioning {

    private static final Set<Act> ALL = acts(act -> true);

    /** A list of duties names every matter and domain that an institution has a function in. */
    private static final Set<Act> DUTIES =
            acts(act -> act.category() == Act.Category.ABSTRACT || act.category() == Act.Category.MANAGEMENT);

    private Questioning() {}

    static Map<Question, Showing> of(BodyHoldings holdings) {
        Map<Question, Showing> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, of(question, holdings));
        }
        return answers;
    }

    private static Showing of(Question question, BodyHoldings holdings) {
        return switch (question) {
            case COORDINATION -> one(holdings, Questioning::coordinates, Set.of(Act.COORDINATE));
            case DECISION -> power(holdings, Power.DECISION);
            case EXECUTION -> power(holdings, Power.EXECUTION);
            case SUPERVISION -> power(holdings, Power.SUPERVISION);
            case INDUSTRY -> one(holdings, mandate -> Part.in(Domain.INDUSTRY, mandate), DUTIES);
            case GOVERNMENT -> one(holdings, mandate -> Part.in(Domain.GOVERNMENT, mandate), DUTIES);
            case OBJECTS -> full(holdings, question, ALL);
            case PROCESS, RESOURCES, APPLICATIONS -> full(holdings, question, DUTIES);
        };
    }

    private static Answer coordinates(Mandate mandate) {
        Boolean coordinates = mandate.coordinates();
        return coordinates == null ? Answer.unknown(mandate.id(), "role") : Answer.of(coordinates);
    }

    private static Showing power(BodyHoldings holdings, Power power) {
        return one(holdings, mandate -> Answer.of(mandate.power() == power), acts(act -> act.power() == power));
    }

    private static Showing one(BodyHoldings holdings, Function<Mandate, Answer> such, Set<Act> acts) {
        return new Showing(
                holdings.holds(such, acts),
                holdings.held().stream()
                        .filter(mandate -> such.apply(mandate).yes())
                        .toList(),
                Map.of());
    }

    private static Showing full(BodyHoldings holdings, Question full, Set<Act> acts) {
        Map<Part, Answer> parts = new EnumMap<>(Part.class);
        Part.of(full).forEach(part -> parts.put(part, holdings.holds(part::shownBy, acts)));
        return new Showing(
                Answer.all(parts.values(), answer -> answer),
                holdings.held().stream()
                        .filter(mandate -> parts.keySet().stream()
                                .anyMatch(part -> part.shownBy(mandate).yes()))
                        .toList(),
                parts);
    }

    private static Set<Act> acts(Predicate<Act> which) {
        return Arrays.stream(Act.values()).filter(which).collect(Collectors.toUnmodifiableSet());
    }
}
