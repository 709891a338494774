package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 公务协作机制: a standing arrangement by which institutions work together.
 *
 * @param id unique in the whole input
 * @param matter the matter concerned; null where it is all matters
 * @param institutions those who take part
 * @param kinds what it provides for
 * @param source the document
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Mechanism(
        String id,
        @Nullable Matter matter,
        Set<Institution> institutions,
        @Nullable Set<MechanismKind> kinds,
        Source source,
        Span span,
        Places places)
        implements Fact {

    /**
     * Checks that the required fields are there, and copies the collections.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty, or kinds are stated and there are none;
     *     unknown ones are null
     */
    public Mechanism {
        Required.id("mechanism", id);
        Required.field("mechanism", id, "institutions", institutions);
        Required.ends("mechanism", id, source, span, places);
        Required.some("mechanism", id, "kinds", kinds);
        institutions = Collections.unmodifiableSet(new LinkedHashSet<>(institutions));
        kinds = kinds == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** Null where it is for all matters, which is known. */
    @From({})
    @Override
    public @Nullable Matter matter() {
        return matter;
    }

    @From("kind")
    @Override
    public @Nullable Set<MechanismKind> kinds() {
        return kinds;
    }

    /** Whether all of these take part, on the matter or one in line with it. */
    public boolean joins(Collection<Institution> parties, Matter on) {
        return (matter == null || matter.inLineWith(on))
                && parties.stream().allMatch(party -> institutions.stream()
                        .anyMatch(each -> each.body().equals(party.body())));
    }

    /** Whether it is stated to provide for joint action (联合行动). */
    public boolean jointAction() {
        return kinds != null && kinds.contains(MechanismKind.JOINT_ACTION);
    }

    /** Whether it provides for joint action, or may, since its kind is not stated. */
    public boolean mayBeJointAction() {
        return kinds == null || jointAction();
    }

    @Override
    public String text() {
        return Sentences.of(source, matter);
    }
}
