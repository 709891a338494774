package org.mandateaudit.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * What a rule could not decide, because a field that it asks for is not stated, or the stated coverage does not suffice. It
 * is neither a finding nor a pass.
 *
 * @param rule the rule
 * @param region the region
 * @param institutions those it would be about, by id in order of code points
 * @param matter the matter it would be about; null where it is about none
 * @param wants the fields it asks for, each as {@code id.field}, in order of code points
 * @param holders whose these fields are where the ids of its institutions do not say it: by the id of an institution
 *     itself, by that of a mandate its institution; what is of a region, or lies outside the input, has none
 */
public record NotAssessable(
        RuleDescription rule,
        Region region,
        List<Institution> institutions,
        @Nullable Matter matter,
        List<String> wants,
        Map<String, Institution> holders) {

    private static final String COVERAGE = ".coverage";

    /** Copies the lists and the map. */
    public NotAssessable {
        institutions = List.copyOf(institutions);
        wants = List.copyOf(wants);
        holders = Map.copyOf(holders);
    }

    /** One that does not say whose the fields are. */
    public NotAssessable(
            RuleDescription rule,
            Region region,
            List<Institution> institutions,
            @Nullable Matter matter,
            List<String> wants) {
        this(rule, region, institutions, matter, wants, Map.of());
    }

    /** The identity of the finding that there may be. */
    public Identity identity() {
        return Identity.of(rule.id(), region, institutions, matter);
    }

    /**
     * The same, saying whose the fields are.
     *
     * @param all tells whose a fact of the input is, by its id; null where there is no such fact
     * @param once keeps one of what is equal
     */
    public NotAssessable heldBy(Function<String, @Nullable Institution> all, Once once) {
        Map<String, Institution> asked = new HashMap<>();
        for (String want : wants) {
            for (int dot = want.lastIndexOf('.'); dot > 0; dot = want.lastIndexOf('.', dot - 1)) {
                String id = want.substring(0, dot);
                Institution holder = all.apply(id);
                if (holder != null) {
                    if (!holder.equals(own(id))) {
                        asked.put(id, holder);
                    }
                    break;
                }
            }
        }
        return new NotAssessable(
                rule,
                region,
                once.of(institutions),
                matter,
                once.of(List.copyOf(wants.stream().map(once::of).toList())),
                asked);
    }

    /** The coverage that is stated and does not suffice, where a want is for more of it; null where it is for another field. */
    public @Nullable Coverage tooNarrow(String want) {
        if (!want.endsWith(COVERAGE)) {
            return null;
        }
        String id = want.substring(0, want.length() - COVERAGE.length());
        Institution holder = holder(id);
        return holder != null && holder.id().equals(id) ? holder.coverage() : null;
    }

    /** Whose the fact of that id is; null where it is nobody's, or lies outside the input. */
    public @Nullable Institution holder(String id) {
        Institution holder = holders.get(id);
        return holder == null ? own(id) : holder;
    }

    /** A mandate's numbered id begins with its institution's. */
    private @Nullable Institution own(String id) {
        for (Institution institution : institutions) {
            String its = institution.id();
            if (id.startsWith(its) && (id.length() == its.length() || id.charAt(its.length()) == '/')) {
                return institution;
            }
        }
        return null;
    }
}
