package org.mandateaudit.bench;

import static org.mandateaudit.bench.Vocabulary.*;

import java.util.BitSet;

/** What two institutions have in common that is told as such, so that several leads or repeated decisions are not. */
final class Overlaps {

    private final CountryFacts facts;
    private final Meanings says;
    private final SharedMatters shared;
    private final RegionByHand region;
    private final BitSet[] ofBureaus;
    private final BitSet[] ofPowers;

    Overlaps(CountryFacts facts, SharedMatters shared, RegionByHand region) {
        this.facts = facts;
        this.says = new Meanings(facts);
        this.shared = shared;
        this.region = region;
        this.ofBureaus = new BitSet[region.pairs()];
        this.ofPowers = new BitSet[region.pairs()];
    }

    /** Heeds a meeting. */
    void add(int one, int other, int matter) {
        if (says.leads(one)
                && !says.given(one, other)
                && !bothInspect(one, other)
                && (ofBureau(one, other, matter) || ofBureau(other, one, matter))) {
            set(ofBureaus, one, other, matter);
        }
        if (says.leads(one)
                && says.sameMatter(one, other)
                && facts.act[one] == facts.act[other]
                && says.specific(one)
                && says.specific(other)) {
            if (shares(one, other) || shares(other, one)) {
                set(ofPowers, one, other, matter);
            }
        }
    }

    /** Whether a bureau and a department of industry and IT, both leading, overlap. */
    boolean withIndustry(int bureaus, int others, int matter) {
        return shared.withIndustry.get(matter) && says.bureau(bureaus) && says.department(others, INDUSTRY_IT);
    }

    boolean silenceDecisions(int one, int other, int matter) {
        return has(ofBureaus, one, other, matter);
    }

    boolean silenceLeads(int one, int other, int matter) {
        return has(ofBureaus, one, other, matter) || has(ofPowers, one, other, matter);
    }

    /** Whether both inspect, which the questions on inspection are about. */
    boolean bothInspect(int one, int other) {
        return facts.act[one] == INSPECT && facts.act[other] == INSPECT;
    }

    private boolean ofBureau(int bureaus, int others, int matter) {
        int kind = says.kind(others);
        boolean cyberspace = says.department(others, CYBERSPACE) && shared.withCyberspace.get(matter);
        int act = facts.act[others];
        boolean comprehensive = (kind == DEVELOPMENT_REFORM || kind == GENERAL_OFFICE)
                && act != APPROVE_INTERNAL
                && act != REVIEW
                && says.alike(bureaus, others)
                && shared.withComprehensive.get(matter);
        return withIndustry(bureaus, others, matter) || says.bureau(bureaus) && (cyberspace || comprehensive);
    }

    /** Whether the two share a power, one an administrative organ and the other a public institution, on a matter in line. */
    boolean silenceInspections(int one, int other, int matter) {
        return has(ofPowers, one, other, matter);
    }

    private boolean shares(int organs, int publics) {
        return says.nature(organs) == ADMINISTRATIVE
                && says.nature(publics) == PUBLIC
                && !says.underLegislation(publics)
                && !says.exemptAsEnforcement(publics);
    }

    private void set(BitSet[] overlaps, int one, int other, int matter) {
        int pair = region.pair(one, other);
        if (overlaps[pair] == null) {
            overlaps[pair] = new BitSet();
        }
        overlaps[pair].set(matter);
    }

    private boolean has(BitSet[] overlaps, int one, int other, int matter) {
        BitSet on = overlaps[region.pair(one, other)];
        return on != null && on.intersects(facts.matters.inLineWith(matter));
    }
}
