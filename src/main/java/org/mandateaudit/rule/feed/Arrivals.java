package org.mandateaudit.rule.feed;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.RegionMandates;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.MandateFiles;

/**
 * Regions whose mandates arrive from their files. A region is audited when it is complete and so are those that its audit
 * looks at; it is let go when no audit looks at it any more.
 */
public final class Arrivals implements Feed, RegionMandates {

    private final MandateFiles files;
    private final LocalDate day;
    private final Sights sights;
    private final Map<String, Integer> complete = new HashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, List<Mandate>> here = new ConcurrentHashMap<>();
    private final Map<String, List<Mandate>> elsewhere = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Set<String> audited = new HashSet<>();
    private int arrived = -1;

    /**
     * Prepares.
     *
     * @param files the mandates
     * @param world the other facts in force on the day
     * @param day the as-of date
     */
    public Arrivals(MandateFiles files, World world, LocalDate day) {
        this.files = files;
        this.day = day;
        this.sights = new Sights(world, files.connections());
        world.institutions().forEach(each -> institutions.put(each.id(), each));
        Map<String, Integer> ends = files.ends();
        for (Region region : world.regions()) {
            here.put(region.code(), new ArrayList<>());
            List<Region> circle = sights.circle(region);
            if (region.equals(circle.get(0))) {
                int end = end(circle, ends);
                circle.forEach(each -> complete.put(each.code(), end));
            }
        }
        for (Region region : world.regions()) {
            complete.merge(region.code(), end(sights.near(region), ends), Math::max);
        }
    }

    private static int end(List<Region> regions, Map<String, Integer> ends) {
        int last = -1;
        for (Region region : regions) {
            last = Math.max(last, ends.getOrDefault(region.code(), -1));
        }
        return last;
    }

    private int complete(Region region) {
        return complete.getOrDefault(region.code(), -1);
    }

    @Override
    public void each(Consumer<Region> ready) {
        Deque<Region> waiting = new ArrayDeque<>(sights.regions().stream()
                .sorted(Comparator.<Region>comparingInt(this::complete).thenComparing(Region::code, CodePoints.ORDER))
                .toList());
        handOver(waiting, ready);
        files.each(mandate -> {
            take(mandate);
            arrived++;
            handOver(waiting, ready);
        });
    }

    private void handOver(Deque<Region> waiting, Consumer<Region> ready) {
        for (Region next = waiting.peek(); next != null; next = waiting.peek()) {
            if (complete(next) > arrived) {
                return;
            }
            ready.accept(waiting.remove());
        }
    }

    private void take(Mandate mandate) {
        Institution institution = mandate.institution();
        if (mandate.span().contains(day) && institution.span().contains(day)) {
            String code = institution.region().code();
            counts.merge(code, 1, Integer::sum);
            List<Mandate> others = here.get(code);
            if (others != null) {
                others.add(mandate);
            }
            if (mandate.heldElsewhere()) {
                elsewhere
                        .computeIfAbsent(mandate.holder().body().region().code(), each -> new ArrayList<>())
                        .add(mandate);
            }
        }
    }

    @Override
    public List<Mandate> of(Region region) {
        List<Mandate> mandates = here.get(region.code());
        if (mandates == null) {
            throw new IllegalStateException("the mandates of " + region.code() + " are not in memory");
        }
        return mandates;
    }

    @Override
    public List<Mandate> elsewhere(Region region) {
        return elsewhere.getOrDefault(region.code(), List.of());
    }

    @Override
    public Collection<Region> audited(Region region) {
        audited.add(region.code());
        List<Region> letGo = new ArrayList<>();
        if (isAudited(sights.circle(region))) {
            letGo.addAll(sights.circle(region));
        }
        letGo.addAll(sights.near(region));
        letGo.removeIf(each -> !isAudited(sights.near(each)) || !isAudited(sights.circle(each)));
        letGo.forEach(each -> {
            here.remove(each.code());
            elsewhere.remove(each.code());
        });
        return letGo;
    }

    private boolean isAudited(List<Region> regions) {
        for (Region region : regions) {
            if (!audited.contains(region.code())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long mandates(Region region) {
        return counts.getOrDefault(region.code(), 0);
    }

    /** How many mandates in force have arrived that are not of these regions. */
    public int mandatesBut(Set<Region> left) {
        int all = 0;
        for (int count : counts.values()) {
            all += count;
        }
        for (Region region : left) {
            all -= counts.getOrDefault(region.code(), 0);
        }
        return all;
    }

    @Override
    public Function<String, @Nullable Institution> holders(Region region) {
        Holders holders = new Holders(institutions);
        sights.circle(region).forEach(each -> of(each).forEach(holders::add));
        sights.near(region).forEach(each -> of(each).forEach(holders::add));
        return holders::of;
    }
}
