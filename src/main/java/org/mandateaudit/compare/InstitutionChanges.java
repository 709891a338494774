package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.FieldTerms;

/** Finds what became of the institutions of the regions that both states have. */
final class InstitutionChanges {

    /** What tells one from the other, what it is called elsewhere, and what it is stated to come from. */
    private static final Set<String> NO_CHANGE = Set.of("id", "region", "name_en", "predecessor", "since", "until");

    private InstitutionChanges() {}

    static List<InstitutionChange> between(
            Matching matching, List<Institution> after, List<Move> moves, Set<Region> regions) {
        List<InstitutionChange> changes = new ArrayList<>();
        matching.unmatchedAfter().forEach(each -> changes.add(new InstitutionChange.Opened(each)));
        for (Institution closed : matching.unmatchedBefore()) {
            changes.add(new InstitutionChange.Closed(closed, successors(closed, matching, after, moves)));
        }
        for (Pair pair : matching.pairs()) {
            List<InstitutionChange.FieldChange> fields = FieldTerms.names(Institution.class).stream()
                    .filter(field -> !NO_CHANGE.contains(field))
                    .flatMap(field -> change(field, pair, matching).stream())
                    .toList();
            if (!fields.isEmpty()) {
                changes.add(new InstitutionChange.Changed(pair.before(), pair.after(), fields));
            }
        }
        return changes.stream()
                .filter(change -> regions.contains(change.institution().region()))
                .sorted(Comparator.comparing((InstitutionChange change) ->
                                change.institution().region().code())
                        .thenComparing(InstitutionChanges::kind)
                        .thenComparing(change -> change.institution().id()))
                .toList();
    }

    /** An institution that the field names may bear another id now. */
    private static Optional<InstitutionChange.FieldChange> change(String field, Pair pair, Matching matching) {
        @Nullable Object before = pair.before().value(field);
        @Nullable Object after = pair.after().value(field);
        InstitutionChange.FieldChange change =
                new InstitutionChange.FieldChange(field, FieldValue.of(before), FieldValue.of(after));
        boolean same = before instanceof Institution was
                ? after instanceof Institution now && now.id().equals(matching.id(was.id()))
                : Objects.equals(change.before(), change.after());
        return same ? Optional.empty() : Optional.of(change);
    }

    private static int kind(InstitutionChange change) {
        return change instanceof InstitutionChange.Opened ? 0 : change instanceof InstitutionChange.Closed ? 1 : 2;
    }

    private static List<InstitutionChange.Successor> successors(
            Institution closed, Matching matching, List<Institution> after, List<Move> moves) {
        List<InstitutionChange.Successor> successors = new ArrayList<>();
        for (Institution each : after) {
            if (!each.region().equals(closed.region())) {
                continue;
            }
            boolean formedFrom = each.formedFrom(closed);
            boolean bearsName = each.names().contains(closed.name())
                    && matching.pairs().stream()
                            .noneMatch(pair -> pair.after().equals(each)
                                    && pair.before().names().contains(closed.name()));
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
