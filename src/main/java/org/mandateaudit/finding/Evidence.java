package org.mandateaudit.finding;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;

/**
 * A fact that a finding rests on. Ordered by file, line, column; facts built in code follow by kind and id.
 *
 * @param fact the fact itself
 */
public record Evidence(Fact fact) implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    Evidence::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Evidence::kind)
            .thenComparing(evidence -> evidence.fact.id());

    /** The kind of fact, as a mandate file names it: {@code mandate}. */
    public String kind() {
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the input; null for a fact built in code. */
    public @Nullable Place place() {
        return fact.places().fact();
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
