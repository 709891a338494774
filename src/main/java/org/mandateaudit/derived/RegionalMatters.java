package org.mandateaudit.derived;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;

/** Works out, for each matter of one region, what is done about it and what nobody does. */
final class RegionalMatters {

    private static final Set<Act> SANCTIONS =
            Set.of(Act.PENALIZE, Act.COERCIVE_MEASURE, Act.COERCIVE_ENFORCEMENT, Act.ORDER);

    private static final Set<Act> SUPERVISION = Set.of(
            Act.INSPECT,
            Act.MANAGE,
            Act.ADMINISTER,
            Act.ORDER,
            Act.PENALIZE,
            Act.COERCIVE_MEASURE,
            Act.COERCIVE_ENFORCEMENT);

    private static final Pattern ZONE = Pattern.compile("(?:开发|高新|保税|示范|试验|合作|度假|管理|产业|功能|新|园|港|片)区|园$|自贸");

    private RegionalMatters() {}

    static void among(RegionIndex region, Collection<RegionIndex> neighbours, Consumer<Derived> found) {
        Set<Matter> matters = new LinkedHashSet<>(region.matters());
        region.concentrations().stream()
                .map(Concentration::matter)
                .filter(Objects::nonNull)
                .forEach(matters::add);
        for (Matter matter : matters) {
            List<Mandate> mandates = region.mandatesExactlyOn(matter).stream()
                    .filter(Mandate::regionWide)
                    .toList();
            found.accept(new RegionalMatter(region, neighbours, matter, mandates));
        }
    }

    static Answer led(RegionIndex region, Matter matter) {
        Answer led =
                Answer.of(entrusted(region, matter)).or(Answer.any(region.mandatesPerhapsOnAllOf(matter), Held::led));
        return Nobody.unless(led, region, () -> concerned(region, matter), Nobody::mayHold, Held::coversLeading)
                .providedThat(parentKnown(region));
    }

    static boolean ledFromAbove(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        return above(region, neighbours).anyMatch(above -> entrusted(above, matter))
                || fromAbove(region, neighbours, matter)
                        .anyMatch(mandate -> !Held.led(mandate).no());
    }

    /** Whether a division of labour names who leads the matter, or one that it is a part of. */
    private static boolean entrusted(RegionIndex region, Matter matter) {
        return region.divisions().stream()
                .anyMatch(division -> division.lead() != null && Kinship.mayLieWithin(matter, division.matter()));
    }

    static Answer providedFromAbove(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        List<Mandate> provisions = fromAbove(region, neighbours, matter)
                .filter(mandate -> mandate.act() == Act.BUILD || mandate.act() == Act.OPERATE)
                .toList();
        return Answer.any(provisions, mandate -> Held.led(mandate)
                        .and(
                                mandate.objects() == null
                                        ? Answer.unknown(mandate.id(), "objects")
                                        : Answer.of(mandate.objects().contains(Addressee.LOWER_GOVERNMENT))))
                .providedThat(parentKnown(region));
    }

    /** What the level above has on all of the matter, for all that lies below. */
    private static Stream<Mandate> fromAbove(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        return above(region, neighbours)
                .flatMap(above -> above.mandatesPerhapsOnAllOf(matter).stream())
                .filter(Mandate::regionWide);
    }

    private static Stream<RegionIndex> above(RegionIndex region, Collection<RegionIndex> neighbours) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.region().equals(region.region().parent()));
    }

    static Answer supervised(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        return somebodyHas(SUPERVISION, region, neighbours, matter);
    }

    static Answer sanctioned(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        return somebodyHas(SANCTIONS, region, neighbours, matter);
    }

    /** Whether anybody has one of the acts on the matter, in the region or as a neighbouring level states. */
    private static Answer somebodyHas(
            Set<Act> acts, RegionIndex region, Collection<RegionIndex> neighbours, Matter matter) {
        if (concentrated(region, matter, acts) || stated(neighbours, matter, acts)) {
            return Answer.YES;
        }
        List<Mandate> mandates = region.mandatesPerhapsOn(matter);
        return Nobody.unless(
                        Held.holds(mandates, acts, matter),
                        region,
                        () -> concerned(region, matter),
                        Nobody::mayHold,
                        institutions -> Held.covers(institutions, acts))
                .providedThat(parentKnown(region));
    }

    /** Whether it is known what lies above: a zone lies in a place, which its code does not tell. */
    private static Answer parentKnown(RegionIndex region) {
        Region place = region.region();
        return place.parent() == null && ZONE.matcher(place.name()).find()
                ? Answer.unknown(place.code(), "parent")
                : Answer.YES;
    }

    /** Whether a concentration says who has one of the acts. */
    private static boolean concentrated(RegionIndex region, Matter matter, Set<Act> acts) {
        return region.concentrations().stream()
                .anyMatch(each -> each.covers(matter) && !Collections.disjoint(each.acts(), acts));
    }

    /** Whether a neighbouring level states one of the acts outwardly: it silences by what is stated there. */
    private static boolean stated(Collection<RegionIndex> neighbours, Matter matter, Set<Act> acts) {
        return neighbours.stream()
                .flatMap(neighbour -> neighbour.mandatesPerhapsOn(matter).stream())
                .anyMatch(mandate -> acts.contains(mandate.act())
                        && mandate.outward()
                        && !Held.held(mandate).no());
    }

    /** The institutions with a mandate meeting on the matter, and those that gave up powers on it to another body. */
    private static Set<Institution> concerned(RegionIndex region, Matter matter) {
        Set<Institution> institutions = new LinkedHashSet<>();
        region.mandatesPerhapsOn(matter).forEach(mandate -> institutions.add(mandate.institution()));
        region.concentrations().stream()
                .filter(concentration -> matter.equals(concentration.matter()))
                .forEach(concentration -> institutions.addAll(concentration.from()));
        return institutions;
    }

    /** Whether three or more hold the matter jointly, and no two of them answer to a common higher department. */
    static Answer mirrored(RegionIndex region, List<Mandate> mandates) {
        Set<Institution> joint = new LinkedHashSet<>();
        Set<Institution> perhaps = new LinkedHashSet<>();
        Answer roles = Answer.YES;
        for (Mandate mandate : mandates) {
            if (region.heldFurtherUp(mandate).yes()) {
                continue;
            }
            if (mandate.role() == Role.JOINT) {
                joint.add(mandate.holder());
            } else if (mandate.role() == null) {
                perhaps.add(mandate.holder());
                roles = roles.and(Answer.unknown(mandate.id(), "role"));
            }
        }
        if (standingApart(joint) < 3) {
            perhaps.addAll(joint);
            return standingApart(perhaps) < 3 ? Answer.NO : roles;
        }
        Answer apart = Answer.YES;
        Set<String> seen = new LinkedHashSet<>();
        for (Institution institution : joint) {
            Set<String> counterparts = institution.counterparts();
            if (counterparts == null) {
                apart = apart.and(Answer.unknown(institution.id(), "counterparts"));
            } else if (!counterparts.stream().allMatch(seen::add)) {
                return Answer.NO;
            }
        }
        return apart;
    }

    /** How many bodies these are, not counting one that stands below another of them. */
    private static long standingApart(Collection<Institution> institutions) {
        return institutions.stream()
                .filter(each -> institutions.stream()
                        .noneMatch(other -> Line.manages(other, each).yes()))
                .map(Institution::body)
                .distinct()
                .count();
    }
}
