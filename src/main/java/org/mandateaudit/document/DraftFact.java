package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/** A fact of the draft: its fields in order, each with how it was read. */
final class DraftFact {

    /**
     * A field.
     *
     * @param value a text, a truth, a list of texts, or a map of them; texts may be codes
     * @param why how it was read; null where there is nothing to say, as of an id
     */
    record Field(Object value, @Nullable Why why) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private @Nullable Clause clause;
    private @Nullable Text note;

    /** Notes the clause that gave it. */
    DraftFact from(Clause giver) {
        clause = giver;
        return this;
    }

    @SuppressWarnings("ReferenceEquality") // Two documents may hold the same clause.
    boolean isFrom(Clause giver) {
        return clause == giver;
    }

    DraftFact put(String name, Object value, @Nullable Why why) {
        fields.put(name, new Field(value, why));
        return this;
    }

    DraftFact putIfAbsent(String name, Object value, Why why) {
        fields.putIfAbsent(name, new Field(value, why));
        return this;
    }

    /** Adds texts to a field that may hold several, those that it does not hold yet. */
    DraftFact addTexts(String name, List<String> more, Why why) {
        List<String> all = new ArrayList<>(texts(name));
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        if (all.size() > texts(name).size()) {
            Field known = fields.get(name);
            put(
                    name,
                    List.copyOf(all),
                    known == null || known.why() == null ? why : known.why().and(why));
        }
        return this;
    }

    /** The same with another field before its own. */
    DraftFact behind(String name, Object value) {
        DraftFact fact = new DraftFact().put(name, value, null);
        fact.fields.putAll(fields);
        fact.clause = clause;
        fact.note = note;
        return fact;
    }

    /** Leaves a field out, and says why. */
    DraftFact leaveOut(String name, Text why) {
        fields.remove(name);
        note = why;
        return this;
    }

    /** Why a field was left out that might be expected; null where none was. */
    @Nullable
    Text note() {
        return note;
    }

    Map<String, Field> fields() {
        return fields;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Object value(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return field.value();
    }

    String text(String name) {
        return value(name).toString();
    }

    /** The texts of a field that may hold several; none where it is not there. */
    List<String> texts(String name) {
        return has(name) && value(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
