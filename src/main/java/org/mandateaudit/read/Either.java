package org.mandateaudit.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/** A value of one type or the other. */
record Either<T>(Type<? extends T> one, Type<? extends T> other) implements Type<T> {

    @Override
    public @Nullable T read(Node node, String field, Problems problems) {
        if (one.takes(node)) {
            return one.read(node, field, problems);
        }
        if (other.takes(node)) {
            return other.read(node, field, problems);
        }
        problems.add(node.place(), Complaint.wrongValue(field, node, this));
        return null;
    }

    @Override
    public boolean takes(Node node) {
        return one.takes(node) || other.takes(node);
    }

    @Override
    public boolean tellsPlace() {
        return one.tellsPlace() || other.tellsPlace();
    }

    @Override
    public Text accepted() {
        return new Text(
                one.accepted().zh() + "，或 " + other.accepted().zh(),
                one.accepted().en() + ", or " + other.accepted().en());
    }

    @Override
    public List<String> words() {
        return Stream.concat(one.words().stream(), other.words().stream()).toList();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.object("anyOf", List.of(one.schema(definitions), other.schema(definitions)));
    }
}
