package org.mandateaudit.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a list: those of a full portion as written on all cores, those of the last as they are. */
final class Portions implements Iterator<@Nullable Object> {

    private static final int SIZE = 256;

    /** A value as JSON. */
    record Written(String text) {}

    private final Iterator<?> values;
    private final Function<@Nullable Object, Written> write;
    private Iterator<?> portion = Collections.emptyIterator();

    Portions(Iterator<?> values, Function<@Nullable Object, Written> write) {
        this.values = values;
        this.write = write;
    }

    @Override
    public boolean hasNext() {
        return portion.hasNext() || values.hasNext();
    }

    @Override
    public @Nullable Object next() {
        if (!portion.hasNext()) {
            portion = portion();
        }
        return portion.next();
    }

    private Iterator<?> portion() {
        List<@Nullable Object> taken = new ArrayList<>();
        while (taken.size() < SIZE && values.hasNext()) {
            taken.add(values.next());
        }
        return taken.size() < SIZE
                ? taken.iterator()
                : taken.parallelStream().map(write).toList().iterator();
    }
}
