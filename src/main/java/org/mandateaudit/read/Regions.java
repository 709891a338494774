package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Region;

/** The regions, each linked to the one above it. */
final class Regions {

    private static final String CENTRE = "000000";

    private final Problems problems;
    private final Misnamed misnamed;
    private final Map<String, Stated> byCode = new LinkedHashMap<>();
    private final Map<String, Region> built = new HashMap<>();

    /** @param misnamed what else the input states, so that a region that is not known may be one of these */
    Regions(List<Stated> regions, Misnamed misnamed, Problems problems) {
        this.problems = problems;
        this.misnamed = misnamed;
        regions.forEach(this::claim);
        Map<String, List<String>> parents = new HashMap<>();
        byCode.forEach((code, region) -> parents.put(code, parent(code, region)));
        Function<String, List<String>> above = code -> parents.getOrDefault(code, List.of());
        Order order = Order.of(byCode.keySet(), above);
        for (List<String> circle : order.circles()) {
            problems.add(stated(circle.get(0)).place(RegionShape.PARENT), Complaint.cycle("parent", circle));
        }
        order.names().forEach(code -> build(code, above.apply(code)));
    }

    /** The regions in the order in which they are stated. */
    List<Region> all() {
        List<Region> all = new ArrayList<>();
        byCode.keySet().stream()
                .flatMap(code -> Stream.ofNullable(built.get(code)))
                .forEach(all::add);
        return all;
    }

    /** The region that a fact names; null where there is none, or it is wrong in itself. */
    @Nullable
    Region of(Stated fact, Field<String> field) {
        String code = fact.get(field);
        if (code != null && !byCode.containsKey(code) && !misnamed.mayBe(code)) {
            problems.add(fact.place(field), Complaint.unknownRegion(field.name(), code, byCode.keySet()));
        }
        return code == null ? null : built.get(code);
    }

    /** Files that are read together may each repeat the region they are about. */
    private void claim(Stated region) {
        String code = region.get(RegionShape.CODE);
        if (code == null) {
            return;
        }
        Stated first = byCode.putIfAbsent(code, region);
        if (first != null && !first.values().equals(region.values())) {
            problems.add(region.place(RegionShape.CODE), Complaint.regionTwice(code, first.place(RegionShape.CODE)));
        }
    }

    /** What is stated under a code, which must be one of the input. */
    private Stated stated(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private List<String> parent(String code, Stated region) {
        String stated = region.get(RegionShape.PARENT);
        if (stated != null) {
            of(region, RegionShape.PARENT);
            return List.of(stated);
        }
        if (code.startsWith("x-") || code.equals(CENTRE)) {
            return List.of();
        }
        String province = code.substring(0, 2) + "0000";
        String prefecture = code.substring(0, 4) + "00";
        Stream<String> above = code.equals(province) ? Stream.of(CENTRE) : Stream.of(prefecture, province);
        return above.filter(each -> !each.equals(code) && byCode.containsKey(each))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private void build(String code, List<String> parent) {
        Stated region = stated(code);
        String name = region.get(RegionShape.NAME);
        Level level = region.get(RegionShape.LEVEL);
        if (name != null && level != null) {
            built.put(
                    code,
                    new Region(
                            code,
                            name,
                            level,
                            region.get(RegionShape.ADMINISTRATIVE_RANK),
                            parent.isEmpty() ? null : built.get(parent.get(0)),
                            region.get(RegionShape.COMPLETE),
                            region.get(RegionShape.REFORM),
                            region.get(RegionShape.INFORMATIZATION),
                            region.span(),
                            region.allPlaces()));
        }
    }
}
