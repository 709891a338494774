package org.mandateaudit.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 职责划转: a matter moves from one institution to another (划入, 划出).
 *
 * @param id unique in the whole input
 * @param matter what moves
 * @param from the old holder
 * @param to the new holder
 * @param date the day on which the transfer was ordered
 * @param completed the day by which it is stated to be complete
 * @param source the document
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Transfer(
        String id,
        Matter matter,
        Institution from,
        Institution to,
        @Nullable LocalDate date,
        @Nullable LocalDate completed,
        Source source,
        Span span,
        Places places)
        implements Fact {

    /**
     * Checks that the required fields are there.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty
     */
    public Transfer {
        Required.id("transfer", id);
        Required.field("transfer", id, "matter", matter);
        Required.field("transfer", id, "from", from);
        Required.field("transfer", id, "to", to);
        Required.ends("transfer", id, source, span, places);
    }

    /** Whether it moves a matter in one line with this one between the bodies of the two institutions, either way. */
    public boolean between(Institution one, Institution other, Matter ofMatter) {
        return matter.inLineWith(ofMatter) && (moves(one, other) || moves(other, one));
    }

    private boolean moves(Institution giving, Institution taking) {
        return from.body().equals(giving.body()) && to.body().equals(taking.body());
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(from, to);
    }

    @Override
    public String text() {
        return Sentences.of(source, matter);
    }
}
