package org.mandateaudit.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.mandateaudit.derived.FactsByType;

/** Some of the rules, compiled. */
interface Network {

    /**
     * What of a region's facts a session needs.
     *
     * @param blocks the blocks of rules that may match, by the name that Drools knows them by
     * @param facts the facts that they may match
     */
    record Sifted(Set<String> blocks, Collection<Object> facts) {}

    /** Tells, before there is a session, which blocks may match and which facts they may match. */
    Sifted sift(FactsByType facts);

    /** A base that holds these blocks at least, and no rule that is not of the network. Shared by sessions. */
    KieBase base(Set<String> blocks);

    /** Rules that are all tried on all facts. */
    static Network unsifted(List<String> names, KieBase base) {
        Set<String> blocks = Set.copyOf(names);
        return new Network() {
            @Override
            public Sifted sift(FactsByType facts) {
                return new Sifted(blocks, facts.all());
            }

            @Override
            public KieBase base(Set<String> asked) {
                return base;
            }
        };
    }
}
