package org.mandateaudit.derived;

import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;

/** Pairs the cyberspace offices of one region with its institutions of the big data line. */
final class CyberspaceOffices {

    private CyberspaceOffices() {}

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
