package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/** Holds what the further names of one region's bodies co-ordinate against what their hosts co-ordinate. */
final class HostCoordinations {

    private HostCoordinations() {}

    static void among(RegionIndex region, RegionLookup regions, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            Institution institution = mandate.institution();
            boolean mayHaveHost =
                    institution.form() == null || institution.form().hasHost();
            if (mandate.act() == Act.COORDINATE && mayHaveHost) {
                found.accept(new HostCoordination(mandate, heldByHost(regions, mandate)));
            }
        }
    }

    private static Answer heldByHost(RegionLookup regions, Mandate mandate) {
        Institution institution = mandate.institution();
        Set<Institution> hosts = new LinkedHashSet<>();
        for (Institution host = institution.host(); host != null; host = host.host()) {
            hosts.add(host);
        }
        if (hosts.isEmpty()) {
            return Answer.unknown(institution.id() + (institution.form() == null ? ".form" : ".host"));
        }
        List<Mandate> ofHosts = new ArrayList<>();
        hosts.forEach(host -> regions.of(host.region()).heldBy(host).stream()
                .filter(each -> each.holder().equals(host))
                .forEach(ofHosts::add));
        return Answer.any(ofHosts, each -> sameAs(mandate, each)).providedThat(Held.coversLeading(hosts));
    }

    private static Answer sameAs(Mandate mandate, Mandate ofHost) {
        return ofHost.act() == Act.COORDINATE
                        && ofHost.regionWide()
                        && mandate.matter().within(ofHost.matter())
                ? Held.led(ofHost)
                : Answer.NO;
    }
}
