package org.mandateaudit.read;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * A value that is one word, number or text.
 *
 * @param parse the value; null where the word is none
 * @param accepted what is accepted
 * @param words the words that may be written; empty where any may
 * @param schema the JSON Schema
 * @param tellsPlace whether the value tells its place
 */
record Word<T>(
        Function<Node.Scalar, @Nullable T> parse,
        Text accepted,
        List<String> words,
        Map<String, Object> schema,
        boolean tellsPlace)
        implements Type<T> {

    Word(Function<Node.Scalar, @Nullable T> parse, Text accepted, List<String> words, Map<String, Object> schema) {
        this(parse, accepted, words, schema, false);
    }

    /** The same words for another value. */
    <U> Word<U> as(Function<T, U> make) {
        return new Word<>(
                scalar -> {
                    T value = parse.apply(scalar);
                    return value == null ? null : make.apply(value);
                },
                accepted,
                words,
                schema);
    }

    /** The same words for a value that tells its place. */
    <U> Word<U> at(BiFunction<T, Place, U> make) {
        return new Word<>(
                scalar -> {
                    T value = parse.apply(scalar);
                    return value == null ? null : make.apply(value, scalar.place());
                },
                accepted,
                words,
                schema,
                true);
    }

    @Override
    public @Nullable T read(Node node, String field, Problems problems) {
        T value = node instanceof Node.Scalar scalar ? parse.apply(scalar) : null;
        if (value == null) {
            problems.add(node.place(), Complaint.wrongValue(field, node, this));
        }
        return value;
    }

    @Override
    public boolean takes(Node node) {
        return node instanceof Node.Scalar scalar && parse.apply(scalar) != null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return schema;
    }
}
