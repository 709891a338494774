package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * A list.
 *
 * @param item what it lists
 * @param alone whether a single item may stand without the list around it
 * @param mayBeEmpty whether an empty list says something: that there is none
 */
record OneOrMany<T>(Type<T> item, boolean alone, boolean mayBeEmpty) implements Type<List<T>> {

    @Override
    public @Nullable List<T> read(Node node, String field, Problems problems) {
        if (!(node instanceof Node.Sequence sequence)) {
            if (!alone) {
                problems.add(node.place(), Complaint.wrongValue(field, node, this));
                return null;
            }
            T only = item.read(node, field, problems);
            return only == null ? null : List.of(only);
        }
        if (sequence.items().isEmpty() && !mayBeEmpty) {
            problems.add(node.place(), Complaint.emptyList(field));
            return null;
        }
        List<T> values = new ArrayList<>(sequence.items().size());
        for (Node each : sequence.items()) {
            if (each instanceof Node.Scalar scalar && scalar.isNothing()) {
                problems.add(each.place(), Complaint.noValue(field));
                continue;
            }
            T value = item.read(each, field, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public boolean takes(Node node) {
        return node instanceof Node.Sequence || (alone && item.takes(node));
    }

    @Override
    public boolean tellsPlace() {
        return item.tellsPlace();
    }

    @Override
    public Text accepted() {
        Text one = item.accepted();
        return alone
                ? new Text(one.zh() + "，或其列表", one.en() + ", or a list of these")
                : new Text("列表，每项为" + one.zh(), "a list, each item " + one.en());
    }

    @Override
    public List<String> words() {
        return item.words();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> one = item.schema(definitions);
        Map<String, Object> many = mayBeEmpty
                ? Definitions.object("type", "array", "items", one)
                : Definitions.object("type", "array", "items", one, "minItems", 1);
        return alone ? Definitions.object("anyOf", List.of(one, many)) : many;
    }
}
