package org.mandateaudit.derived;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Nature;

/**
 * That nobody in a region does something. A complete region names all its institutions, not all that they do: whoever may
 * do it and does not state enough leaves it open.
 */
final class Nobody {

    private Nobody() {}

    /**
     * No stays unknown unless the region is complete and the coverage of all who may do it suffices. Where the region is
     * not complete, others are not asked yet: forty bare institutions would say no more than that.
     *
     * @param does whether somebody is stated to do it
     * @param concerned those that have to do with it by what is stated; asked for only where nobody is stated to do it
     * @param may whether an institution may do it though nothing is stated
     * @param covers whether what is stated of these institutions covers it
     */
    static Answer unless(
            Answer does,
            RegionIndex region,
            Supplier<? extends Collection<Institution>> concerned,
            Predicate<Institution> may,
            Function<Collection<Institution>, Answer> covers) {
        if (!does.no()) {
            return does;
        }
        if (!Boolean.TRUE.equals(region.region().complete())) {
            return does.providedThat(
                    Answer.unknown(region.region().code(), "complete").and(covers.apply(concerned.get())));
        }
        Set<Institution> all = new LinkedHashSet<>(concerned.get());
        region.institutions().stream().filter(may).forEach(all::add);
        return does.providedThat(covers.apply(all));
    }

    /**
     * Whether an institution may have a part in governing that is not stated. An enterprise has no provision on functions
     * and no power list: it has what it is stated to have.
     */
    static boolean mayHold(Institution institution) {
        return institution.nature() != Nature.ENTERPRISE;
    }
}
