package org.mandateaudit.read;

import java.util.List;
import org.mandateaudit.mandate.Place;

/** A value of a mandate file before its meaning is known, with its place. */
sealed interface Node {

    Place place();

    /**
     * A word, number or text, as it is written.
     *
     * @param plain whether it stands without quotes, so that {@code 3} is a number and {@code true} a truth value
     */
    record Scalar(String text, boolean plain, Place place) implements Node {

        /** Whether it is nothing: {@code rank:} without a value. */
        boolean isNothing() {
            return plain
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }

        /** Whether it is a truth value, for YAML as for JSON. */
        boolean isTruth() {
            return plain
                    && switch (text) {
                        case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                        default -> false;
                    };
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {}

    /** Fields with their values. */
    record Mapping(List<Entry> entries, Place place) implements Node {}

    /** One field. */
    record Entry(Scalar key, Node value) {}
}
