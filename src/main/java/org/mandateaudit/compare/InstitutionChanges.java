package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.OtherState;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.FieldTerms;

/** Finds what became of the institutions of the regions that both states have. */
final class InstitutionChanges {

    /** What tells one from the other, what it is called elsewhere, and what it is stated to come from. */
    private static final Set<String> NO_CHANGE = Set.of("id", "name_en", "predecessor", "since", "until");

    private final Matching matching;
    private final OtherState earlier;
    private final OtherState later;

    InstitutionChanges(Matching matching, OtherState earlier, OtherState later) {
        this.matching = matching;
        this.earlier = earlier;
        this.later = later;
    }

    List<InstitutionChange> between(List<Institution> after, List<Move> moves, Set<Region> regions) {
        List<InstitutionChange> changes = new ArrayList<>();
        for (Institution opened : matching.unmatchedAfter()) {
            changes.add(new InstitutionChange.Opened(opened, earlier.lacks(opened)));
        }
        for (Institution closed : matching.unmatchedBefore()) {
            changes.add(new InstitutionChange.Closed(closed, successors(closed, after, moves), later.lacks(closed)));
        }
        for (Pair pair : matching.pairs()) {
            List<InstitutionChange.FieldChange> fields = FieldTerms.names(Institution.class).stream()
                    .filter(field -> !NO_CHANGE.contains(field))
                    .flatMap(field -> change(field, pair).stream())
                    .toList();
            if (!fields.isEmpty()) {
                changes.add(new InstitutionChange.Changed(pair.before(), pair.after(), fields));
            }
        }
        return changes.stream()
                .filter(change -> regions.contains(change.institution().region())
                        || change instanceof InstitutionChange.Changed changed
                                && regions.contains(changed.before().region()))
                .sorted(Comparator.comparing((InstitutionChange change) ->
                                change.institution().region().code())
                        .thenComparing(InstitutionChanges::kind)
                        .thenComparing(change -> change.institution().id()))
                .toList();
    }

    /** An institution that the field names may bear another id now; a region is its code, whatever it is called. */
    private Optional<InstitutionChange.FieldChange> change(String field, Pair pair) {
        @Nullable Object before = pair.before().value(field);
        @Nullable Object after = pair.after().value(field);
        InstitutionChange.FieldChange change =
                new InstitutionChange.FieldChange(field, FieldValue.of(before), FieldValue.of(after));
        boolean same = before instanceof Institution was
                ? after instanceof Institution now && now.id().equals(matching.id(was.id()))
                : before instanceof Region ? before.equals(after) : Objects.equals(change.before(), change.after());
        return same ? Optional.empty() : Optional.of(change);
    }

    private static int kind(InstitutionChange change) {
        return change instanceof InstitutionChange.Opened ? 0 : change instanceof InstitutionChange.Closed ? 1 : 2;
    }

    private List<InstitutionChange.Successor> successors(
            Institution closed, List<Institution> after, List<Move> moves) {
        List<InstitutionChange.Successor> successors = new ArrayList<>();
        for (Institution each : after) {
            if (!each.region().equals(closed.region())) {
                continue;
            }
            boolean formedFrom = each.formedFrom(closed);
            boolean bearsName = matching.bearsNameOf(each, closed);
            List<Matter> matters = moves.stream()
                    .filter(move -> move.from().contains(closed) && move.to().contains(each))
                    .map(Move::matter)
                    .distinct()
                    .toList();
            if (formedFrom || bearsName || !matters.isEmpty()) {
                successors.add(new InstitutionChange.Successor(each, formedFrom, bearsName, matters));
            }
        }
        successors.sort(
                Comparator.comparing(successor -> successor.institution().id()));
        return successors;
    }
}
