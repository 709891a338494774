package org.mandateaudit.derived;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;

/** Gathers the specific acts of a region's institutions of the big data line. */
final class BigDataFunctions {

    private BigDataFunctions() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        List<Mandate> functions = region.mandates().stream()
                .filter(mandate -> mandate.specific() && Held.held(mandate).yes())
                .filter(mandate -> mandate.institution().kinds() != null
                        && mandate.institution().kinds().contains(Kind.BIG_DATA))
                .toList();
        if (!functions.isEmpty()) {
            found.accept(new BigDataPowers(functions, heldByOrgan(region, functions)));
        }
    }

    private static Answer heldByOrgan(RegionIndex region, List<Mandate> functions) {
        Set<Mandate> inLine = new LinkedHashSet<>();
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (Mandate function : functions) {
            inLine.addAll(region.mandatesInLineWith(function.matter()));
            acts.add(function.act());
        }
        Set<Institution> concerned = new LinkedHashSet<>();
        inLine.forEach(mandate -> concerned.add(mandate.institution()));
        return Answer.any(inLine, mandate -> mandate.specific() ? heldByOrgan(mandate) : Answer.NO)
                .providedThat(RegionalMatters.complete(region).and(Held.covers(concerned, acts)));
    }

    private static Answer heldByOrgan(Mandate mandate) {
        Institution holder = mandate.holder();
        if (holder.nature() == null) {
            return Answer.unknown(holder.id() + ".nature").and(Held.held(mandate));
        }
        return switch (holder.nature()) {
            case ADMINISTRATIVE, PARTY -> Held.held(mandate);
            case PUBLIC, MASS_ORGANISATION, STATUTORY_BODY, ENTERPRISE -> Answer.NO;
        };
    }
}
