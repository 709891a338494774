package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 政府购买服务: an institution buys a service.
 *
 * @param id unique in the whole input
 * @param institution who buys
 * @param provider who provides
 * @param matter what the service is for
 * @param evaluated whether a mechanism of supervision and evaluation exists
 * @param source the document
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Purchase(
        String id,
        Institution institution,
        @Nullable Institution provider,
        @Nullable Matter matter,
        @Nullable Boolean evaluated,
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
    public Purchase {
        Required.id("purchase", id);
        Required.field("purchase", id, "institution", institution);
        Required.ends("purchase", id, source, span, places);
    }

    /** The buyer alone: what is wrong with a purchase is for the buyer to mend. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(institution);
    }

    @Override
    public String text() {
        return Sentences.of(source, matter);
    }
}
