package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Matter;

/** A cyberspace office and an institution of the big data line in one region, and whether they stand apart. */
public final class CyberspaceAndBureau implements Derived {

    private final Institution cyberspaceOffice;
    private final Institution bureau;
    private final Answer apart;

    CyberspaceAndBureau(Institution cyberspaceOffice, Institution bureau, Answer apart) {
        this.cyberspaceOffice = cyberspaceOffice;
        this.bureau = bureau;
        this.apart = apart;
    }

    /** The cyberspace office. */
    public Institution cyberspaceOffice() {
        return cyberspaceOffice;
    }

    /** The institution of the big data line; whether it is a bureau is for a rule to ask. */
    public Institution bureau() {
        return bureau;
    }

    /** Whether they are neither one body nor in one line of subordination. */
    public @Nullable Boolean apart() {
        return apart.value();
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(cyberspaceOffice, bureau);
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return institutions();
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("apart") ? apart.wants() : Set.of();
    }

    /** Pairs the cyberspace offices of one region with its institutions of the big data line. */
    static void among(RegionIndex region, Consumer<Derived> found) {
        List<Institution> bureaus = of(region, Kind.BIG_DATA);
        for (Institution office : of(region, Kind.CYBERSPACE)) {
            for (Institution bureau : bureaus) {
                found.accept(new CyberspaceAndBureau(office, bureau, Line.surelyApart(office, bureau)));
            }
        }
    }

    private static List<Institution> of(RegionIndex region, Kind kind) {
        return region.institutions().stream()
                .filter(institution ->
                        institution.kinds() != null && institution.kinds().contains(kind))
                .toList();
    }
}
