package org.mandateaudit.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an audit came: where it has a result, so that what it did not find is not there. A rule that failed in one region
 * has its results in the others.
 */
public final class Extent {

    private record Part(String rule, String region) {}

    private final Set<Part> failed = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    /**
     * The extent of an audit.
     *
     * @param failures the rules that failed
     * @param unaudited what it left undone; null where it left nothing
     */
    public Extent(List<Failure> failures, @Nullable Unaudited unaudited) {
        failures.forEach(each -> failed.add(new Part(each.rule(), each.region())));
        if (unaudited != null) {
            unaudited.regions().forEach(region -> left.add(region.code()));
        }
    }

    /** Whether it has a result on a finding of that identity. */
    public boolean covers(Identity identity) {
        return covers(identity.rule(), identity.region());
    }

    /** Whether a rule ran to its end in the region of a code. */
    public boolean covers(String rule, String region) {
        return !left.contains(region) && !failed.contains(new Part(rule, region));
    }
}
