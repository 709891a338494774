package org.mandateaudit.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Input;
import org.mandateaudit.read.Mandates;

/**
 * Compares institutions with one another, as the study of provincial big data bureaus does (Zhang Ke, E-Government 2019
 * (6)): how they stand, how independent they are, what they may decide, execute and supervise, in which domains, and how
 * far their governance is comprehensive. No rule is applied, and nothing is found fault with.
 *
 * <pre>{@code
 * Profile profile = Profile.of(Mandates.read(Path.of("provinces.yaml")));
 * for (InstitutionProfile each : profile.institutions()) { … }
 * }</pre>
 *
 * @param asOf the day on which the facts were looked at
 * @param inputs the files that were read, by path
 * @param kinds the lines of work whose institutions are compared
 * @param leftOut how many institutions of the input are of none of these kinds
 * @param institutions one row each, by region and id in order of code points
 * @param forms the same by form, in the order of the forms; those whose form is not stated come last
 */
public record Profile(
        LocalDate asOf,
        List<Input> inputs,
        Set<Kind> kinds,
        int leftOut,
        List<InstitutionProfile> institutions,
        List<FormProfile> forms) {

    /** Copies the collections. */
    public Profile {
        inputs = List.copyOf(inputs);
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        institutions = List.copyOf(institutions);
        forms = List.copyOf(forms);
    }

    /** The profile of the institutions of the big data line, as of the day of the mandates, or today. */
    public static Profile of(Mandates mandates) {
        return of(mandates, EnumSet.of(Kind.BIG_DATA));
    }

    /**
     * The profile of the institutions of some lines of work, as of the day of the mandates, or today.
     *
     * @param kinds which; an institution of several kinds is taken where one of them is among these
     * @throws IllegalArgumentException where there is none
     */
    public static Profile of(Mandates mandates, Collection<Kind> kinds) {
        LocalDate day = Objects.requireNonNullElseGet(mandates.asOf(), () -> LocalDate.now(ZoneId.systemDefault()));
        return of(mandates.world(), day, mandates.inputs(), kinds);
    }

    /**
     * The profile of the institutions of some lines of work.
     *
     * @param world the facts; a predecessor that is not among its institutions is told as the input states it
     * @param day the day to look at
     * @param inputs the files that the facts were read from
     * @param kinds which; an institution of several kinds is taken where one of them is among these
     * @throws IllegalArgumentException where there is none
     * @throws IllegalStateException where the mandates of the world are not in memory
     */
    public static Profile of(World world, LocalDate day, List<Input> inputs, Collection<Kind> kinds) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind of institution is asked for");
        }
        Set<Kind> asked = EnumSet.copyOf(kinds);
        RegionFacts facts = new RegionFacts(world, day);
        Origins origins = new Origins(world.institutions());
        List<Institution> all = facts.world().institutions();
        List<InstitutionProfile> profiles = all.stream()
                .filter(institution -> institution.kinds() != null
                        && institution.kinds().stream().anyMatch(asked::contains))
                .sorted(Comparator.comparing((Institution institution) ->
                                institution.region().code())
                        .thenComparing(Institution::id))
                .map(institution -> profile(institution, facts, origins))
                .toList();
        return new Profile(day, inputs, asked, all.size() - profiles.size(), profiles, byForm(profiles));
    }

    private static InstitutionProfile profile(Institution institution, RegionFacts facts, Origins origins) {
        Map<Question, Showing> answers = Questioning.of(facts.heldBy(institution));
        return new InstitutionProfile(
                institution,
                origins.names(institution.counterparts()),
                origins.name(institution.predecessor()),
                origins.informationCentre(institution),
                Orientation.of(answers),
                answers);
    }

    private static List<FormProfile> byForm(List<InstitutionProfile> profiles) {
        List<@Nullable Form> forms = new ArrayList<>(List.of(Form.values()));
        forms.add(null);
        return forms.stream()
                .map(form -> FormProfile.of(
                        form,
                        profiles.stream()
                                .filter(profile -> profile.institution().form() == form)
                                .toList()))
                .filter(form -> form.institutions() > 0)
                .toList();
    }
}
