package org.mandateaudit.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.World;

/** Looks at the fields that an example says a rule will want, each as {@code id.field}: no rule wants what there is not. */
final class ExpectedWants {

    private final Map<String, Shape> shapes = new TreeMap<>();
    private final Problems problems;

    ExpectedWants(World world, Problems problems) {
        this.problems = problems;
        Stream.of(
                        world.regions(),
                        world.institutions(),
                        world.mandates(),
                        world.divisions(),
                        world.transfers(),
                        world.concentrations(),
                        world.mechanisms(),
                        world.purchases())
                .flatMap(Collection::stream)
                .forEach(this::add);
        // What lies outside the input is known by its id alone, and may be wanted more of.
        world.institutions().forEach(each -> {
            add(each.supervisor());
            add(each.host());
        });
        world.mandates().forEach(each -> add(each.delegatedBy()));
        world.purchases().forEach(each -> add(each.provider()));
    }

    private void add(@Nullable Fact fact) {
        if (fact != null) {
            shapes.put(fact.id(), Objects.requireNonNull(FieldTerms.shape(fact.getClass())));
        }
    }

    void check(String want, Place place) {
        Shape shape = null;
        int dot = want.length();
        while (shape == null && dot > 0) {
            dot = want.lastIndexOf('.', dot - 1);
            shape = dot < 0 ? null : shapes.get(want.substring(0, dot));
        }
        if (shape == null) {
            problems.add(place, Complaint.unknownFact(ExampleShape.WANTS.name(), want, shapes.keySet()));
            return;
        }
        String[] way = want.substring(dot + 1).split("\\.", -1);
        if (!shape.names().contains(way[0])) {
            problems.add(place, Complaint.noField(want, way[0], shape));
        } else if (way.length > 1 && !within(way)) {
            problems.add(place, Complaint.noField(want, way[way.length - 1], shape));
        }
    }

    /** Whether the fields behind the first are fields of an institution that it names, or of a group of fields. */
    private static boolean within(String[] way) {
        List<String> names = FieldTerms.shapes().stream()
                .flatMap(each -> each.names().stream())
                .toList();
        return Stream.of(way).skip(1).allMatch(names::contains);
    }
}
