package org.mandateaudit.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Traces;
import org.mandateaudit.mandate.World;

/**
 * A state of affairs that is asked what it says of findings of another state, which it does not have. That it does not
 * repeat a fact is no word on it: the fact is over where it is stated to have ended, where its institution has, or where
 * what is stated of the institution suffices to know that the fact is not there.
 */
public final class OtherState {

    private enum Fate {
        /** It is stated, and in force; perhaps otherwise than in the other state. */
        THERE,
        /** It is known not to be there. */
        GONE,
        /** Nothing is said of it. */
        UNKNOWN
    }

    private final LocalDate day;
    private final boolean earlier;
    private final UnaryOperator<String> ids;
    private final Traces traces;
    private final Set<String> inForce = new HashSet<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, List<Mandate>> mandates = new HashMap<>();
    private final Map<String, Mandate> mandatesById = new HashMap<>();
    private final Map<String, List<Fact>> others = new HashMap<>();

    /**
     * Prepares.
     *
     * @param stated all that is stated, in force or not; its mandates need not be in memory
     * @param mandates goes through the mandates stated, in force or not
     * @param day the day on which the state is looked at
     * @param earlier whether it is the state before the other
     * @param ids the id by which it knows the institution of an id of the other state
     * @param asked all that it will be asked
     */
    public OtherState(
            World stated,
            Consumer<Consumer<Mandate>> mandates,
            LocalDate day,
            boolean earlier,
            UnaryOperator<String> ids,
            Collection<Grounds> asked) {
        this.day = day;
        this.earlier = earlier;
        this.ids = ids;
        this.traces = new Traces(stated);
        for (Institution each : stated.institutions()) {
            institutions.put(each.id(), each);
            if (each.span().contains(day)) {
                inForce.add(each.id());
            }
        }
        Stream.of(
                        stated.divisions(),
                        stated.transfers(),
                        stated.concentrations(),
                        stated.mechanisms(),
                        stated.purchases())
                .flatMap(Collection::stream)
                .forEach(fact -> others.computeIfAbsent(kind(fact), each -> new ArrayList<>())
                        .add(fact));
        keep(asked, mandates);
    }

    private static String kind(Fact fact) {
        return Evidence.kind(fact.getClass());
    }

    /** Of a country's mandates, those that may be asked for. */
    private void keep(Collection<Grounds> asked, Consumer<Consumer<Mandate>> all) {
        Set<String> holders = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        for (Grounds grounds : asked) {
            for (Ground ground : grounds.facts()) {
                if (ground.kind().equals(Ground.MANDATE)) {
                    wanted.add(ground.id());
                    holders(ground, grounds).forEach(holder -> holders.add(ids.apply(holder)));
                }
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        all.accept(mandate -> {
            String holder = mandate.institution().id();
            if (holders.contains(holder)) {
                mandates.computeIfAbsent(holder, each -> new ArrayList<>()).add(mandate);
            }
            if (wanted.contains(mandate.id())) {
                mandatesById.put(mandate.id(), mandate);
            }
        });
    }

    /** The ids of those whose mandate it is; where that is not known, of all that the finding is about. */
    private List<String> holders(Ground ground, Grounds grounds) {
        String holder = ground.institution();
        return holder == null ? grounds.identity().institutions() : List.of(holder);
    }

    /** What a finding of the other state is, by the ids by which its institutions are known here. */
    Identity here(Identity identity) {
        return identity.renamed(ids);
    }

    /** Whether it says that an institution of the other state is not there. */
    public boolean lacks(Institution institution) {
        return fate(institution.id(), institution, institution.region().code()) == Fate.GONE;
    }

    /**
     * What keeps it from saying that a finding of the other state, which is not found here, is not there. Where all facts
     * that the finding rests on are stated here, or known not to be, it has been decided again. Where one of those it is
     * about is gone, or all mandates of one that it rests on are, it is over whatever became of the rest.
     */
    public List<Doubt> doubts(Grounds grounds) {
        List<Doubt> doubts = new ArrayList<>();
        String region = grounds.identity().region();
        for (String id : grounds.identity().institutions()) {
            Institution institution = grounds.institution(id);
            Fate fate = fate(id, institution, region);
            if (fate == Fate.GONE) {
                return List.of();
            }
            if (fate == Fate.UNKNOWN) {
                doubts.add(new Doubt.InstitutionNotStated(id, institution == null ? null : institution.name()));
            }
        }
        Map<String, Set<Fate>> byHolder = new HashMap<>();
        Map<String, List<String>> uncovered = new LinkedHashMap<>();
        for (Ground ground : grounds.facts()) {
            if (ground.kind().equals(Ground.MANDATE)) {
                mandate(ground, grounds, byHolder, uncovered);
            } else if (ground.kind().equals(Ground.INSTITUTION)) {
                Institution cited = ground.fact() instanceof Institution institution ? institution : null;
                Doubt doubt = new Doubt.InstitutionNotStated(ground.id(), cited == null ? null : cited.name());
                if (fate(ground.id(), cited, region) == Fate.UNKNOWN && !doubts.contains(doubt)) {
                    doubts.add(doubt);
                }
            } else if (others(ground) == Fate.UNKNOWN) {
                doubts.add(new Doubt.FactNotStated(ground.kind(), ground.id(), ground.text()));
            }
        }
        if (byHolder.containsValue(Set.of(Fate.GONE))) {
            return List.of();
        }
        uncovered.forEach((id, clauses) -> {
            Institution institution = institutions.get(ids.apply(id));
            Doubt doubt = institution == null
                    ? new Doubt.InstitutionNotStated(id, name(id, grounds))
                    : new Doubt.CoverageTooNarrow(institution.id(), institution.coverage(), clauses);
            if (!doubts.contains(doubt)) {
                doubts.add(doubt);
            }
        });
        return doubts;
    }

    private static @Nullable String name(String id, Grounds grounds) {
        return grounds.facts().stream()
                .flatMap(
                        each -> each.fact() instanceof Mandate mandate ? Stream.of(mandate.institution()) : Stream.of())
                .filter(each -> each.id().equals(id))
                .map(Institution::name)
                .findFirst()
                .orElseGet(() -> {
                    Institution institution = grounds.institution(id);
                    return institution == null ? null : institution.name();
                });
    }

    private void mandate(
            Ground ground, Grounds grounds, Map<String, Set<Fate>> byHolder, Map<String, List<String>> uncovered) {
        String party = party(ground, grounds);
        for (String holder : holders(ground, grounds)) {
            Fate fate = mandate(ground, grounds, holder);
            if (party != null) {
                byHolder.computeIfAbsent(party, each -> new HashSet<>()).add(fate);
            }
            if (fate == Fate.UNKNOWN) {
                uncovered.computeIfAbsent(holder, each -> new ArrayList<>()).add(ground.text());
            }
        }
    }

    /** The one of those that the finding is about whose mandate it is, by itself or as a name of its body. */
    private static @Nullable String party(Ground ground, Grounds grounds) {
        List<String> parties = grounds.identity().institutions();
        String holder = ground.institution();
        if (holder != null && parties.contains(holder)) {
            return holder;
        }
        String body = ground.fact() instanceof Mandate mandate
                ? mandate.holder().body().id()
                : null;
        return body != null && parties.contains(body) ? body : null;
    }

    private Fate fate(String id, @Nullable Institution institution, String region) {
        String here = ids.apply(id);
        if (inForce.contains(here)) {
            return Fate.THERE;
        }
        boolean ends = institution != null && !institution.span().contains(day);
        boolean lost = traces.lost(here, region) && (institution == null || traces.lost(institution.name(), region));
        boolean gone = ends || !lost || (earlier && institution != null && formedFromOneThatIsHere(institution));
        return gone ? Fate.GONE : Fate.UNKNOWN;
    }

    /** Whether it was formed later, from one that is still here. */
    private boolean formedFromOneThatIsHere(Institution institution) {
        return institution.predecessor() != null
                && inForce.stream()
                        .map(institutions::get)
                        .anyMatch(each -> each != null && institution.formedFrom(each));
    }

    private Fate mandate(Ground ground, Grounds grounds, String holder) {
        Mandate was = ground.fact() instanceof Mandate mandate ? mandate : null;
        List<Mandate> counterparts = Stream.concat(
                        mandates.getOrDefault(ids.apply(holder), List.of()).stream(),
                        Stream.ofNullable(mandatesById.get(ground.id())))
                .filter(each -> same(ground, was, each))
                .toList();
        List<Mandate> now = counterparts.stream()
                .filter(each ->
                        each.span().contains(day) && each.institution().span().contains(day))
                .toList();
        if (!now.isEmpty()) {
            boolean assistsOnly = was != null
                    && Boolean.TRUE.equals(was.held())
                    && now.stream().allMatch(each -> Boolean.FALSE.equals(each.held()));
            return assistsOnly ? Fate.GONE : Fate.THERE;
        }
        if (!counterparts.isEmpty() || (was != null && !was.span().contains(day))) {
            return Fate.GONE;
        }
        Institution known = was == null ? null : was.institution();
        Fate fate = fate(
                known == null ? holder : known.id(),
                known,
                known == null ? grounds.identity().region() : known.region().code());
        if (fate != Fate.THERE) {
            return fate;
        }
        return covers(ids.apply(holder), was) ? Fate.GONE : Fate.UNKNOWN;
    }

    private static boolean same(Ground ground, @Nullable Mandate was, Mandate here) {
        return (ground.hasOwnId() && here.id().equals(ground.id()))
                || here.text().equals(ground.text())
                || (was != null && here.act() == was.act() && here.matter().equals(was.matter()));
    }

    /** Whether the coverage of the institution tells that a mandate is not there; of one that is not known, only the full. */
    private boolean covers(String holder, @Nullable Mandate mandate) {
        Institution institution = institutions.get(holder);
        Coverage coverage = institution == null ? null : institution.coverage();
        return coverage != null && (mandate == null ? coverage == Coverage.FULL : coverage.suffices(mandate.act()));
    }

    /** What became of a fact that is no mandate. Regions and waivers are asked about elsewhere. */
    private Fate others(Ground ground) {
        Fact was = ground.fact();
        List<Fact> counterparts = others.getOrDefault(ground.kind(), List.of()).stream()
                .filter(each -> (ground.hasOwnId() && each.id().equals(ground.id()))
                        || (was == null ? each.text().equals(ground.text()) : alike(was, each)))
                .toList();
        if (counterparts.stream().anyMatch(each -> each.span().contains(day))) {
            return Fate.THERE;
        }
        if (!counterparts.isEmpty()) {
            return Fate.GONE;
        }
        return switch (ground.kind()) {
            case "region", "waiver" -> Fate.THERE;
            default -> was != null && !was.span().contains(day) ? Fate.GONE : Fate.UNKNOWN;
        };
    }

    /** On the same matter, of the same institutions. */
    private boolean alike(Fact was, Fact is) {
        return Objects.equals(was.matter(), is.matter())
                && was.institutions().stream()
                        .map(each -> ids.apply(each.id()))
                        .collect(Collectors.toSet())
                        .equals(is.institutions().stream().map(Institution::id).collect(Collectors.toSet()));
    }
}
