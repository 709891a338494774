package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 相对集中: powers of several institutions moved to one approval or enforcement body.
 *
 * @param id unique in the whole input
 * @param matter the matter concerned; null where it is all matters
 * @param acts the acts that moved
 * @param from who held them before
 * @param to who holds them now
 * @param basis the provision that allows it (行政许可法 25, 行政处罚法 18)
 * @param approver who approved it
 * @param source the document
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Concentration(
        String id,
        @Nullable Matter matter,
        Set<Act> acts,
        Set<Institution> from,
        Institution to,
        @Nullable String basis,
        @Nullable String approver,
        Source source,
        Span span,
        Places places)
        implements Fact {

    /**
     * Checks that the required fields are there, and copies the collections.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty
     */
    public Concentration {
        Required.id("concentration", id);
        Required.field("concentration", id, "acts", acts);
        Required.field("concentration", id, "from", from);
        Required.field("concentration", id, "to", to);
        Required.ends("concentration", id, source, span, places);
        acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
        from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
    }

    /** Null where it is about all matters, which is known. */
    @From({})
    @Override
    public @Nullable Matter matter() {
        return matter;
    }

    /** Whether it is about the matter: all matters, or one in line with it. */
    public boolean covers(Matter other) {
        return matter == null || matter.inLineWith(other);
    }

    /** Whether it moved the act away from an institution, on the matter. */
    public boolean takes(Act act, Institution holder, Matter on) {
        return acts.contains(act) && covers(on) && takesFrom(holder);
    }

    /** Whether it moved powers away from the body of an institution, on whatever matter. */
    public boolean takesFrom(Institution holder) {
        return from.stream().anyMatch(each -> each.body().equals(holder.body()));
    }

    /** Whether it moved the act to the body of an institution, on the matter. */
    public boolean gives(Act act, Institution holder, Matter on) {
        return acts.contains(act) && covers(on) && to.body().equals(holder.body());
    }

    @Override
    public Collection<Institution> institutions() {
        Set<Institution> parties = new LinkedHashSet<>(from);
        parties.add(to);
        return parties;
    }

    @Override
    public String text() {
        return Sentences.of(source, matter);
    }
}
