package org.mandateaudit.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;

/**
 * A fact that a finding rests on. Ordered by file, line, column; facts built in code follow by kind and id.
 *
 * @param fact the fact itself
 * @param fields the fields of it that the rule asks for or tells of, by name; the input need not state each
 */
public record Evidence(Fact fact, List<String> fields) implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    Evidence::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Evidence::kind)
            .thenComparing(evidence -> evidence.fact.id());

    /** Copies the list. */
    public Evidence {
        fields = List.copyOf(fields);
    }

    /** A fact that is cited as a whole. */
    public static Evidence of(Fact fact) {
        return new Evidence(fact, List.of());
    }

    /** The kind of fact, as a mandate file names it: {@code mandate}. */
    public String kind() {
        return kind(fact.getClass());
    }

    /** The kind of fact of a type, as a mandate file names it. */
    public static String kind(Class<? extends Fact> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the input; null for a fact built in code. */
    public @Nullable Place place() {
        return fact.places().fact();
    }

    /** What the input states in those fields, in the order in which it does; of a fact built in code by name. */
    public List<StatedField> stated() {
        return fields.stream()
                .map(name -> StatedField.of(fact, name))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(StatedField::place, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(StatedField::name))
                .toList();
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
