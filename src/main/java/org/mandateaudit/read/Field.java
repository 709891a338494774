package org.mandateaudit.read;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * A field of a fact.
 *
 * @param name its name in a mandate file
 * @param zh its Chinese term, which heads a table's column
 * @param type how its value is written
 * @param required whether every such fact states it
 * @param meaning what it states
 */
record Field<T>(String name, String zh, Type<T> type, boolean required, Text meaning) {

    static <T> Field<T> required(String name, String zh, Type<T> type, String meaning, String meaningEn) {
        return new Field<>(name, zh, type, true, new Text(meaning, meaningEn));
    }

    static <T> Field<T> optional(String name, String zh, Type<T> type, String meaning, String meaningEn) {
        return new Field<>(name, zh, type, false, new Text(meaning, meaningEn));
    }

    /** Of the name alone: fields are looked up more often than they are compared. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The value; null where it is empty or wrong, which has then been complained of. */
    @Nullable
    T read(Node.Entry entry, Problems problems) {
        if (entry.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
            problems.add(entry.key().place(), Complaint.noValue(name));
            return null;
        }
        return type.read(entry.value(), name, problems);
    }
}
