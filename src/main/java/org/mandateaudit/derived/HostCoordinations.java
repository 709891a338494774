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
            if (mandate.act() == Act.COORDINATE && mayHaveHost(mandate.institution())) {
                found.accept(new HostCoordination(mandate, heldByHost(regions, mandate)));
            }
        }
    }

    /** Whether an institution is a further name of a body, or does not say that it is none. */
    static boolean mayHaveHost(Institution institution) {
        return institution.form() == null || institution.form().hasHost();
    }

    /** The institution's host, the host of that, and so on. */
    static Set<Institution> hosts(Institution institution) {
        Set<Institution> hosts = new LinkedHashSet<>();
        for (Institution host = institution.host(); host != null; host = host.host()) {
            hosts.add(host);
        }
        return hosts;
    }

    /** What is open about an institution that states no host. */
    static Answer unhosted(Institution institution) {
        return Answer.unknown(institution.id(), institution.form() == null ? "form" : "host");
    }

    private static Answer heldByHost(RegionLookup regions, Mandate mandate) {
        Institution institution = mandate.institution();
        Set<Institution> hosts = hosts(institution);
        if (hosts.isEmpty()) {
            return unhosted(institution);
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
