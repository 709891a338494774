package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * 委托: who delegated a power, written as an id or with what is said of the form beside it.
 *
 * @param institution the id of the delegator; null where it is wrong, which has been complained of
 * @param inWriting whether it is in writing
 * @param inWritingAt where that stands
 */
record Delegation(@Nullable String institution, @Nullable Boolean inWriting, @Nullable Place inWritingAt) {

    private static final Field<String> INSTITUTION =
            required("institution", "委托机关", WordTypes.id(), "委托机关的编号", "the id of the delegator");

    static final Field<Boolean> IN_WRITING =
            optional("in_writing", "书面委托", WordTypes.flag(), "委托是否采用书面形式", "whether the delegation is in writing");

    private static final Shape SHAPE = Shape.of("delegation", "委托", "a delegation", INSTITUTION, IN_WRITING);

    static Type<Delegation> type() {
        Type<Delegation> plain = WordTypes.id().as(institution -> new Delegation(institution, null, null));
        return new Either<>(plain, new Group<>(SHAPE, Delegation::of, true));
    }

    private static Delegation of(Stated stated) {
        return new Delegation(stated.get(INSTITUTION), stated.get(IN_WRITING), stated.place(IN_WRITING));
    }
}
