package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/** Finds the matters of each region that other bodies have to do with than before. */
final class Moves {

    /** The mandates of one state on one matter, by the id of the body. */
    private record Holders(Map<String, Institution> bodies, Map<String, List<Mandate>> mandates) {

        Answer has(String body, Hold hold) {
            return Answer.any(mandates.getOrDefault(body, List.of()), hold::of);
        }

        /** Those of them with an act upon somebody outside government. */
        Holders with(Act act) {
            Map<String, List<Mandate>> its = new TreeMap<>();
            mandates.forEach((body, all) -> its.put(
                    body,
                    all.stream()
                            .filter(mandate -> mandate.act() == act && mandate.specific())
                            .toList()));
            return new Holders(bodies, its);
        }

        Institution body(String id) {
            return Objects.requireNonNull(bodies.get(id), id);
        }
    }

    private final Matching matching;
    private final World before;
    private final World after;

    private Moves(Matching matching, World before, World after) {
        this.matching = matching;
        this.before = before;
        this.after = after;
    }

    static List<Move> between(World before, World after, Matching matching, Collection<Region> regions) {
        Moves moves = new Moves(matching, before, after);
        List<Move> found = new ArrayList<>();
        regions.forEach(region -> moves.in(region, found));
        return found;
    }

    private void in(Region region, List<Move> found) {
        Map<String, List<Mandate>> old = byMatter(before, region);
        Map<String, List<Mandate>> now = byMatter(after, region);
        Set<String> matters = new TreeSet<>(old.keySet());
        matters.addAll(now.keySet());
        for (String code : matters) {
            List<Mandate> was = old.getOrDefault(code, List.of());
            List<Mandate> is = now.getOrDefault(code, List.of());
            Matter matter = (is.isEmpty() ? was : is).get(0).matter();
            of(region, matter, holders(was, body -> matching.id(body.id())), holders(is, Institution::id), found);
        }
    }

    /**
     * A change of hands is told once: at the closest hold at which it is whole. Co-ordination that only begins or only ends
     * is part of a lead that goes from one to another. A specific power that goes the way of the matter goes with it; one
     * that goes its own way is told by itself.
     */
    private void of(Region region, Matter matter, Holders was, Holders is, List<Move> found) {
        Move coordination = at(Hold.COORDINATION, region, matter, was, is);
        Move lead = at(Hold.LEAD, region, matter, was, is);
        Move share = at(Hold.SHARE, region, matter, was, is);
        List<Move> told = new ArrayList<>();
        if (twoSided(coordination) || !twoSided(lead)) {
            tell(coordination, told);
        }
        tell(lead, told);
        tell(share, told);
        found.addAll(told);
        for (Act act : Act.values()) {
            if (act.isSpecific() && act != Act.ADMINISTER) {
                Move power = at(Hold.POWER, act, region, matter, was.with(act), is.with(act));
                boolean known = told.stream()
                        .anyMatch(other ->
                                other.from().equals(power.from()) && other.to().equals(power.to()));
                if (!known && !(power.from().isEmpty() && power.to().isEmpty())) {
                    found.add(power);
                }
            }
        }
    }

    private Move at(Hold hold, Region region, Matter matter, Holders was, Holders is) {
        return at(hold, null, region, matter, was, is);
    }

    private Move at(Hold hold, @Nullable Act act, Region region, Matter matter, Holders was, Holders is) {
        Set<String> ids = new TreeSet<>(was.bodies.keySet());
        ids.addAll(is.bodies.keySet());
        List<Institution> from = new ArrayList<>();
        List<Institution> to = new ArrayList<>();
        List<Institution> kept = new ArrayList<>();
        for (String id : ids) {
            Answer had = was.has(id, hold);
            Answer has = is.has(id, hold);
            if (had.yes() && has.yes()) {
                kept.add(is.body(id));
            } else if (had.yes() && has.no()) {
                from.add(was.body(id));
            } else if (had.no() && has.yes()) {
                to.add(is.body(id));
            }
        }
        List<Move.Later> later = hold == Hold.COORDINATION ? later(from, to) : List.of();
        List<Transfer> transfers = transfers(matter, from);
        return new Move(
                region,
                matter,
                hold,
                act,
                from,
                to,
                kept,
                transfers.stream()
                        .filter(transfer -> to.contains(transfer.to().body()))
                        .toList(),
                transfers.stream()
                        .filter(transfer -> matter.within(transfer.matter())
                                && !to.contains(transfer.to().body())
                                && !kept.contains(transfer.to().body()))
                        .toList(),
                later);
    }

    private static boolean twoSided(Move move) {
        return !move.from().isEmpty() && !move.to().isEmpty();
    }

    private static void tell(Move move, List<Move> told) {
        boolean known = told.stream()
                .anyMatch(closer ->
                        closer.from().containsAll(move.from()) && closer.to().containsAll(move.to()));
        if (!known && !(move.from().isEmpty() && move.to().isEmpty())) {
            told.add(move);
        }
    }

    /** The transfers from those. */
    private List<Transfer> transfers(Matter matter, List<Institution> from) {
        return after.transfers().stream()
                .filter(transfer -> transfer.matter().inLineWith(matter)
                        && from.stream().anyMatch(each -> matching.id(each.id())
                                .equals(transfer.from().body().id())))
                .toList();
    }

    private List<Move.Later> later(List<Institution> from, List<Institution> to) {
        List<Move.Later> later = new ArrayList<>();
        for (Institution old : from) {
            if (!Boolean.TRUE.equals(old.comprehensiveDepartment())) {
                continue;
            }
            Institution now = matching.after(matching.id(old.id()));
            Integer place = (now == null ? old : now).sequence();
            for (Institution each : to) {
                Integer next = each.sequence();
                if (ofParty(old) == ofParty(each) && (place == null || next == null || next > place)) {
                    later.add(new Move.Later(old, each, place != null && next != null));
                }
            }
        }
        return later;
    }

    /** Party and government have a list each. */
    private static boolean ofParty(Institution institution) {
        return institution.form() == Form.PARTY_ORGAN || institution.nature() == Nature.PARTY;
    }

    private static Map<String, List<Mandate>> byMatter(World world, Region region) {
        Map<String, List<Mandate>> byMatter = new TreeMap<>();
        world.mandates().stream()
                .filter(mandate -> mandate.holder().region().equals(region) && mandate.scope() != Scope.OWN)
                .forEach(mandate -> byMatter.computeIfAbsent(mandate.matter().code(), code -> new ArrayList<>())
                        .add(mandate));
        return byMatter;
    }

    private static Holders holders(List<Mandate> mandates, Function<Institution, String> id) {
        Holders holders = new Holders(new TreeMap<>(), new TreeMap<>());
        for (Mandate mandate : mandates) {
            Institution body = mandate.holder().body();
            String key = id.apply(body);
            holders.bodies.put(key, body);
            holders.mandates.computeIfAbsent(key, each -> new ArrayList<>()).add(mandate);
        }
        return holders;
    }
}
