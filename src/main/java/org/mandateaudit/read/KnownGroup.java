package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What groups of cells say that state the parts of one field, so that what recurs is one object. */
final class KnownGroup {

    private static final int SLOTS = 1 << 10;

    private static final class Seen {

        final @Nullable KnownCell[] parts;
        final @Nullable Object value;

        Seen(@Nullable KnownCell[] parts, @Nullable Object value) {
            this.parts = parts;
            this.value = value;
        }

        boolean is(@Nullable KnownCell[] others) {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] != others[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Field<?> field;
    private final List<KnownColumn> columns;
    private final @Nullable Seen[] slots = new Seen[SLOTS];

    KnownGroup(Field<?> field, List<KnownColumn> columns) {
        this.field = field;
        this.columns = columns;
    }

    /** The value of parts that are right or hold nothing; null where together they are wrong, or it tells its place. */
    @Nullable
    Object of(@Nullable KnownCell[] parts) {
        int hash = 0;
        for (KnownCell part : parts) {
            hash = 31 * hash + (part == null ? 0 : part.hash());
        }
        int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & (SLOTS - 1);
        Seen seen = slots[slot];
        if (seen == null || !seen.is(parts)) {
            seen = new Seen(parts.clone(), read(parts));
            slots[slot] = seen;
        }
        return seen.value;
    }

    private @Nullable Object read(@Nullable KnownCell[] parts) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            KnownCell part = parts[i];
            if (part != null && part.node() != null) {
                entries.add(KnownColumn.entry(columns.get(i).column().stated(), part.node()));
            }
        }
        Problems problems = new Problems();
        Node.Mapping group = new Node.Mapping(entries, entries.get(0).key().place());
        Object value = field.read(KnownColumn.entry(field, group), problems);
        return problems.isEmpty() && !field.type().tellsPlace() ? value : null;
    }
}
