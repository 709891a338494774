package org.mandateaudit.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * How the value of a field is written: what is read from it, what a message says is accepted, and its JSON Schema. One
 * declaration gives all three, so that they cannot differ.
 */
sealed interface Type<T> permits Word, OneOrMany, Group, Either {

    /** The value; null where it is not one of these, which has then been complained of. The node is not empty. */
    @Nullable
    T read(Node node, String field, Problems problems);

    /** Whether the node has this form, so that a complaint of this type is the one to make. */
    boolean takes(Node node);

    /** Whether a value of this type may tell its place, and so be another wherever it stands. */
    boolean tellsPlace();

    /** What is accepted, to follow "accepted:". */
    Text accepted();

    /** The words that may be written, to find the one that was meant; empty where any may. */
    List<String> words();

    /** The JSON Schema, with the shapes that it refers to noted among the definitions. */
    Map<String, Object> schema(Definitions definitions);
}
