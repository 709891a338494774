package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/** A made-up province, put together in code fact by fact, and what is derived from it. */
final class Scene {

    static final LocalDate DAY = LocalDate.parse("2019-06-30");
    static final Matter DATA_ELEMENTS = Matters.shipped().named("数据要素");
    static final Matter DATA_TRADING = Matters.shipped().named("数据流通交易");
    static final Matter DATA_SECURITY = Matters.shipped().named("数据安全");

    final Region province;
    private final List<Region> regions = new ArrayList<>();
    private final List<Institution> institutions = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Concentration> concentrations = new ArrayList<>();
    private final List<Mechanism> mechanisms = new ArrayList<>();

    private Scene(Region province) {
        this.province = province;
        regions.add(province);
    }

    static Scene incomplete() {
        return new Scene(Region.of("990000", "甲省", Level.PROVINCE));
    }

    static Scene complete() {
        return new Scene(Region.of("990000", "甲省", Level.PROVINCE).asComplete());
    }

    Region city() {
        Region city = new Region(
                "990100", "甲市", Level.PREFECTURE, null, province, null, null, null, Span.ALWAYS, Places.NONE);
        regions.add(city);
        return city;
    }

    /** A department of the province whose powers are fully stated. */
    Institution institution(String id) {
        return institution(id, each -> each);
    }

    Institution institution(String id, UnaryOperator<Institution.Builder> more) {
        return institution(id, province, more);
    }

    Institution institution(String id, Region region, UnaryOperator<Institution.Builder> more) {
        Institution institution = more.apply(Institution.of(id, id, region, Kind.OTHER)
                        .form(Form.DEPARTMENT)
                        .coverage(Coverage.FULL))
                .build();
        institutions.add(institution);
        return institution;
    }

    Mandate sole(Institution institution, Act act, Matter matter) {
        return mandate(institution, act, matter, each -> each.role(Role.SOLE));
    }

    Mandate mandate(Institution institution, Act act, Matter matter, UnaryOperator<Mandate.Builder> more) {
        String id = institution.id() + "/" + (mandates.size() + 1);
        Mandate mandate =
                more.apply(Mandate.of(id, institution, id, matter, act)).build();
        mandates.add(mandate);
        return mandate;
    }

    void concentration(Matter matter, Set<Act> acts, Institution from, Institution to) {
        concentrations.add(new Concentration(
                "concentration/1",
                matter,
                acts,
                Set.of(from),
                to,
                null,
                null,
                Source.UNSTATED,
                Span.ALWAYS,
                Places.NONE));
    }

    void mechanism(Matter matter, Institution... parties) {
        mechanisms.add(
                new Mechanism("mechanism/1", matter, Set.of(parties), null, Source.UNSTATED, Span.ALWAYS, Places.NONE));
    }

    Transfer transfer(String id, Matter matter, Institution from, Institution to, String date, String completed) {
        Transfer transfer = new Transfer(
                id,
                matter,
                from,
                to,
                date == null ? null : LocalDate.parse(date),
                completed == null ? null : LocalDate.parse(completed),
                Source.UNSTATED,
                Span.ALWAYS,
                Places.NONE);
        transfers.add(transfer);
        return transfer;
    }

    World world() {
        return new World(
                Matters.shipped(),
                regions,
                institutions,
                mandates,
                List.of(),
                transfers,
                concentrations,
                mechanisms,
                List.of());
    }

    /** What of that type is derived for the province. */
    <T extends Derived> List<T> derived(Class<T> type) {
        return derived(type, province);
    }

    <T extends Derived> List<T> derived(Class<T> type, Region region) {
        return new RegionFacts(world(), DAY).of(region).of(type);
    }

    /** The facts of that type that are in force in the province on the day. */
    <T extends Fact> List<T> inForce(Class<T> type) {
        return new RegionFacts(world(), DAY).of(province).of(type);
    }

    Competence competence(Institution institution, Matter matter) {
        return derived(Competence.class).stream()
                .filter(each ->
                        each.institution().equals(institution) && each.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    RegionalMatter regional(Matter matter) {
        return derived(RegionalMatter.class).stream()
                .filter(each -> each.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }
}
