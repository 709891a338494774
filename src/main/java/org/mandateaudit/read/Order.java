package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Names in such an order that each comes after those it rests on.
 *
 * @param names the names that lie on no circle and rest on none
 * @param circles the circles, each beginning and ending with the same name
 */
record Order(List<String> names, List<List<String>> circles) {

    /** Orders the names; what one rests on and is not among them is left out of account. */
    static Order of(Set<String> names, Function<String, List<String>> restsOn) {
        Map<String, List<String>> above = new HashMap<>();
        Map<String, Integer> waitsFor = new LinkedHashMap<>();
        for (String name : names) {
            List<String> known =
                    restsOn.apply(name).stream().filter(names::contains).toList();
            known.forEach(below ->
                    above.computeIfAbsent(below, key -> new ArrayList<>()).add(name));
            waitsFor.put(name, known.size());
        }
        List<String> ordered = new ArrayList<>();
        waitsFor.forEach((name, count) -> {
            if (count == 0) {
                ordered.add(name);
            }
        });
        for (int i = 0; i < ordered.size(); i++) {
            for (String name : above.getOrDefault(ordered.get(i), List.of())) {
                if (waitsFor.merge(name, -1, Integer::sum) == 0) {
                    ordered.add(name);
                }
            }
        }
        Set<String> left = new LinkedHashSet<>(names);
        ordered.forEach(left::remove);
        return new Order(ordered, circles(left, restsOn));
    }

    private static List<List<String>> circles(Set<String> left, Function<String, List<String>> restsOn) {
        List<List<String>> circles = new ArrayList<>();
        Set<String> walked = new HashSet<>();
        for (String start : left) {
            Map<String, Integer> path = new LinkedHashMap<>();
            String name = start;
            while (walked.add(name)) {
                path.put(name, path.size());
                // Whatever is left rests on something that is left.
                name = restsOn.apply(name).stream()
                        .filter(left::contains)
                        .findFirst()
                        .orElseThrow();
            }
            Integer first = path.get(name);
            if (first != null) {
                List<String> circle =
                        new ArrayList<>(path.keySet().stream().skip(first).toList());
                circle.add(name);
                circles.add(circle);
            }
        }
        return circles;
    }
}
