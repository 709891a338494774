package org.mandateaudit.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Fingerprint;
import org.mandateaudit.rule.Audit;

/** What waivers are about, looked up in what an audit found. */
final class Subjects {

    /** What a waiver describes: the identity of a finding but for its region, which a waiver does not state. */
    private record Described(String rule, Set<String> institutions, @Nullable String matter) {

        static Described of(Identity identity) {
            return new Described(identity.rule(), Set.copyOf(identity.institutions()), identity.matter());
        }
    }

    private static final int NEAR = 3;

    private final World world;
    private final Map<String, Finding> byId = new HashMap<>();
    private final Map<Described, List<Finding>> byDescription = new HashMap<>();
    private final Map<String, NotAssessable> undecidedById = new HashMap<>();
    private final Map<Described, NotAssessable> undecidedByDescription = new HashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    Subjects(World world, Audit audit) {
        this.world = world;
        for (Finding finding : audit.findings()) {
            byId.put(finding.id(), finding);
            byDescription
                    .computeIfAbsent(Described.of(finding.identity()), key -> new ArrayList<>(1))
                    .add(finding);
        }
        for (NotAssessable each : audit.notAssessable()) {
            Identity identity = each.identity();
            undecidedById.put(Fingerprint.of(identity), each);
            undecidedByDescription.put(Described.of(identity), each);
        }
        world.institutions().stream()
                .sorted(Comparator.comparing(Institution::id, CodePoints.ORDER))
                .forEach(this::addNames);
    }

    private void addNames(Institution institution) {
        institutions.put(institution.id(), institution);
        Set<String> names = new HashSet<>(institution.names());
        names.add(institution.name());
        if (institution.nameEn() != null) {
            names.add(institution.nameEn());
        }
        names.forEach(
                name -> byName.computeIfAbsent(name, each -> new ArrayList<>(1)).add(institution.id()));
    }

    /** The findings that it names or describes; one that it names need not be as it describes it. */
    List<Finding> found(Waiver.Subject subject) {
        if (subject.finding() == null) {
            return byDescription.getOrDefault(described(subject), List.of());
        }
        Finding named = byId.get(subject.finding());
        return named == null ? List.of() : List.of(named);
    }

    /** What could not be assessed, where that is what it names or describes. */
    @Nullable
    NotAssessable undecided(Waiver.Subject subject) {
        return subject.finding() == null
                ? undecidedByDescription.get(described(subject))
                : undecidedById.get(subject.finding());
    }

    /** Whether all that it states is so of the finding. */
    boolean agrees(Waiver.Subject subject, Finding finding) {
        Described told = Described.of(finding.identity());
        return (subject.rule() == null || subject.rule().equals(told.rule))
                && (subject.institutions().isEmpty() || ids(subject).equals(told.institutions))
                && (subject.matter() == null || code(subject.matter()).equals(told.matter));
    }

    /** Other findings of its rule on some of its institutions: what it perhaps should have described. */
    List<Finding> near(Waiver.Subject subject) {
        Comparator<Finding> byShared = Comparator.comparing(finding -> -shared(subject, finding));
        return byId.values().stream()
                .filter(finding -> finding.rule().id().equals(subject.rule()) && shared(subject, finding) > 0)
                .sorted(byShared.thenComparing(Finding::id))
                .limit(NEAR)
                .toList();
    }

    private long shared(Waiver.Subject subject, Finding finding) {
        Set<String> ids = ids(subject);
        return finding.institutions().stream()
                .filter(each -> ids.contains(each.id()))
                .count();
    }

    /** The finding of the id that is nearest to an id; null where none is near. */
    @Nullable
    Finding near(String id) {
        String near = Nearest.to(id, byId.keySet().stream().sorted().toList());
        return near == null ? null : byId.get(near);
    }

    /** Its institutions, sorted; those that the input does not have are known by their ids alone. */
    List<Institution> institutions(Waiver.Subject subject, Region region) {
        return ids(subject).stream()
                .sorted(CodePoints.ORDER)
                .map(id -> institutions.getOrDefault(
                        id, Institution.of(id, id, region, Kind.OTHER).build()))
                .toList();
    }

    /** Its institutions by their ids, where it names one by the name that it alone has. */
    private Set<String> ids(Waiver.Subject subject) {
        return subject.institutions().stream()
                .map(named -> {
                    List<String> called = called(named);
                    return !institutions.containsKey(named) && called.size() == 1 ? called.get(0) : named;
                })
                .collect(Collectors.toSet());
    }

    /** The institutions that bear a name, by id. */
    List<String> called(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Names in it that several institutions bear, so that nobody could tell which is meant. */
    List<String> shared(Waiver.Subject subject) {
        return subject.institutions().stream()
                .filter(named ->
                        !institutions.containsKey(named) && called(named).size() > 1)
                .sorted(CodePoints.ORDER)
                .toList();
    }

    /** Those of its institutions that the input does not have. */
    List<String> strangers(Waiver.Subject subject) {
        return subject.institutions().stream()
                .filter(named ->
                        !institutions.containsKey(named) && called(named).isEmpty())
                .sorted(CodePoints.ORDER)
                .toList();
    }

    /** Its matter; one that the vocabulary does not have is known by its name alone. */
    @Nullable
    Matter matter(Waiver.Subject subject) {
        String named = subject.matter();
        if (named == null) {
            return null;
        }
        Matter matter = world.matters().find(named);
        return matter == null ? new Matter(named, named, named, List.of(), null, false, null) : matter;
    }

    private Described described(Waiver.Subject subject) {
        return new Described(
                String.valueOf(subject.rule()), ids(subject), subject.matter() == null ? null : code(subject.matter()));
    }

    private String code(String matter) {
        Matter known = world.matters().find(matter);
        return known == null ? matter : known.code();
    }
}
