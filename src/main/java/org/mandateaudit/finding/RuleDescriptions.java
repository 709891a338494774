package org.mandateaudit.finding;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What rules say of themselves, in the order of a catalogue; the texts of each are read when they are first asked for. */
public final class RuleDescriptions extends AbstractList<RuleDescription> {

    private final List<String> ids;
    private final Function<String, RuleDescription> reader;

    /**
     * Prepares the list.
     *
     * @param ids the rules' names
     * @param reader reads what a rule says of itself, the same each time
     */
    public RuleDescriptions(List<String> ids, Function<String, RuleDescription> reader) {
        this.ids = List.copyOf(ids);
        this.reader = reader;
    }

    /** A list that does not change: this one, or a copy of another. */
    public static List<RuleDescription> copy(List<RuleDescription> rules) {
        return Objects.requireNonNull(rules, "rules") instanceof RuleDescriptions ? rules : List.copyOf(rules);
    }

    @Override
    public RuleDescription get(int index) {
        return reader.apply(ids.get(index));
    }

    @Override
    public int size() {
        return ids.size();
    }
}
