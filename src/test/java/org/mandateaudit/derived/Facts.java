package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;

/** Short ways to facts of an invented province. */
final class Facts {

    static final LocalDate DAY = LocalDate.of(2019, 6, 30);
    static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);

    private Facts() {}

    static Institution.Builder institution(String id) {
        return institution(id, Kind.OTHER);
    }

    static Institution.Builder institution(String id, Kind kind) {
        return Institution.of(id, id, PROVINCE, kind);
    }

    static Matter matter(String code) {
        return Matters.shipped().named(code);
    }

    static Mandate.Builder mandate(String id, Institution institution, String matter, Act act, Role role) {
        return Mandate.of(id, institution, id, matter(matter), act).role(role);
    }

    static World world(Collection<Institution> institutions, Collection<Mandate> mandates, Division... divisions) {
        return new World(
                Matters.shipped(),
                List.of(PROVINCE),
                List.copyOf(institutions),
                List.copyOf(mandates),
                List.of(divisions),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static <T extends Derived> List<T> derived(Class<T> type, World world) {
        return new RegionFacts(world, DAY).of(PROVINCE).of(type);
    }
}
