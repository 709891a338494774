package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;

/** Facts of an invented province, built in code. */
final class Sample {

    static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    static final Institution BUREAU = department("bureau", "甲省大数据局");
    static final Institution OFFICE = department("office", "甲省人民政府办公厅");
    static final Institution FINANCE = department("finance", "甲省财政厅");

    private Sample() {}

    static Institution department(String id, String name) {
        return Institution.of(id, name, PROVINCE, Kind.OTHER).form(Form.DIRECT).build();
    }

    static Matter matter(String code) {
        return Matters.shipped().named(code);
    }

    /** A mandate in the lead; what it is about tells it from the others of its institution. */
    static Mandate.Builder mandate(Institution institution, Act act, String matter) {
        String id = institution.id() + "/" + act + "/" + matter;
        return Mandate.of(id, institution, act.zh() + matter, matter(matter), act)
                .role(Role.LEAD);
    }

    static Division division(String matter, Institution lead, String issuer, Institution... institutions) {
        return new Division(
                "division",
                matter(matter),
                new LinkedHashSet<>(List.of(institutions)),
                lead,
                issuer,
                Source.UNSTATED,
                Span.ALWAYS,
                Places.NONE);
    }

    /** The meetings of mandates, each from both of its sides. */
    static List<Meeting> meetings(List<Division> divisions, Mandate... mandates) {
        Set<Institution> institutions = new LinkedHashSet<>();
        List.of(mandates).forEach(mandate -> institutions.add(mandate.institution()));
        RegionIndex region = new RegionIndex(
                PROVINCE, List.copyOf(institutions), List.of(mandates), List.of(), divisions, List.of(), List.of());
        List<Meeting> found = new ArrayList<>();
        Meetings.among(region, List.of(), Facts.DAY, each -> found.add((Meeting) each));
        return found;
    }

    static List<Meeting> meetings(Mandate.Builder one, Mandate.Builder other) {
        return meetings(List.of(), one.build(), other.build());
    }
}
