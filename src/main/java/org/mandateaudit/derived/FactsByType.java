package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The facts of one region and what follows from them, by their type. What follows is worked out when it is first asked
 * for, so that what no rule asks for costs nothing. For one thread at a time.
 */
public final class FactsByType {

    private final Map<Class<?>, List<Object>> known = new LinkedHashMap<>();
    private final Map<Class<?>, Consumer<Consumer<Derived>>> sources = new LinkedHashMap<>();

    FactsByType() {}

    void state(Class<?> type, Collection<?> facts) {
        known.put(type, List.copyOf(facts));
    }

    void derive(Class<? extends Derived> type, Consumer<Consumer<Derived>> source) {
        sources.put(type, source);
    }

    /** The facts of a type, or of the types that it is common to. */
    // Facts are kept under their own type.
    @SuppressWarnings("unchecked")
    public <T> List<T> of(Class<T> type) {
        if (known.containsKey(type) || sources.containsKey(type)) {
            return (List<T>) exactly(type);
        }
        List<T> facts = new ArrayList<>();
        for (Class<?> each : types()) {
            if (type.isAssignableFrom(each)) {
                facts.addAll((List<T>) exactly(each));
            }
        }
        return facts;
    }

    /** All facts, in no order that matters. */
    public List<Object> all() {
        return of(Object.class);
    }

    private List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>(sources.keySet());
        known.keySet().stream().filter(type -> !sources.containsKey(type)).forEach(types::add);
        return types;
    }

    private List<Object> exactly(Class<?> type) {
        List<Object> facts = known.get(type);
        if (facts == null) {
            facts = new ArrayList<>();
            Consumer<Consumer<Derived>> source = sources.get(type);
            if (source != null) {
                source.accept(facts::add);
            }
            known.put(type, facts);
        }
        return facts;
    }
}
