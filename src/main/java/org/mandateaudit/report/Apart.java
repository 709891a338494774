package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.finding.NotAssessable;

/**
 * What could not be assessed, in parts that have no region in common, so that each can be told without the others: as a
 * rule a region each.
 */
final class Apart {

    private Apart() {}

    /** The parts, in order, of as many entries as there are. */
    static List<List<NotAssessable>> of(List<NotAssessable> entries) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String region : regions(entries.get(i))) {
                last.put(region, i);
            }
        }
        List<List<NotAssessable>> parts = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int i = 0; i < entries.size(); i++) {
            for (String region : regions(entries.get(i))) {
                to = Math.max(to, last.getOrDefault(region, i));
            }
            if (i == to) {
                parts.add(entries.subList(from, i + 1));
                from = i + 1;
                to = from;
            }
        }
        return parts;
    }

    /** In whose region a field is wanted. */
    private static Set<String> regions(NotAssessable entry) {
        Set<String> regions = new HashSet<>();
        regions.add(entry.region().code());
        entry.institutions().forEach(each -> regions.add(each.region().code()));
        entry.holders().values().forEach(each -> regions.add(each.region().code()));
        return regions;
    }
}
