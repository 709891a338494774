package org.mandateaudit.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * A group of fields of its own.
 *
 * @param shape the fields
 * @param make what they become
 * @param tellsPlace whether that tells its place or that of a field
 */
record Group<T>(Shape shape, Function<Stated, T> make, boolean tellsPlace) implements Type<T> {

    /** Facts, which are linked to one another only when all are read. */
    static Group<Stated> of(Shape shape) {
        return new Group<>(shape, Function.identity(), true);
    }

    @Override
    public @Nullable T read(Node node, String field, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.place(), Complaint.wrongValue(field, node, this));
            return null;
        }
        return make.apply(shape.read(mapping, problems));
    }

    @Override
    public boolean takes(Node node) {
        return node instanceof Node.Mapping;
    }

    @Override
    public Text accepted() {
        return new Text(
                "含字段 " + String.join("、", shape.names()) + " 的一组字段",
                "a group of the fields " + String.join(", ", shape.names()));
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(shape);
    }
}
