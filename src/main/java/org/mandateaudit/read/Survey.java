package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/**
 * What a first look at mandates notes of them, so that on the second it is known when a region is complete. As long as they
 * are few it keeps them, and no second look is needed.
 */
final class Survey implements Consumer<LinkedMandate> {

    private static final int FEW = 100_000;

    private final Map<String, Integer> ends = new HashMap<>();
    private final Set<Set<String>> connections = new HashSet<>();
    private @Nullable List<Mandate> few = new ArrayList<>();
    private String code = "";
    private int mandates;

    @Override
    public void accept(LinkedMandate mandate) {
        String region = mandate.institution().region().code();
        if (!region.equals(code)) {
            end();
            code = region;
        }
        mandates++;
        Institution delegator = mandate.delegator();
        if (delegator != null && !delegator.region().code().equals(region)) {
            connections.add(Set.of(region, delegator.region().code()));
        }
        if (mandates > FEW) {
            few = null;
        } else if (few != null) {
            few.add(mandate.fact());
        }
    }

    private void end() {
        if (mandates > 0) {
            ends.put(code, mandates - 1);
        }
    }

    /** The mandates, where they are few; else null. */
    @Nullable
    List<Mandate> few() {
        return few;
    }

    int mandates() {
        return mandates;
    }

    /** The position of the last mandate of each region that has any, by the region's code. */
    Map<String, Integer> ends() {
        end();
        return Map.copyOf(ends);
    }

    /** The codes of regions that a mandate connects. */
    Collection<Set<String>> connections() {
        return Set.copyOf(connections);
    }
}
