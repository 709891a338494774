package org.mandateaudit.bench;

import static org.mandateaudit.bench.Vocabulary.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ten questions of src/bench/QUESTIONS.md, asked of one region by hand: loops, and maps from what a finding is about. */
final class TenQuestions {

    private static final int ERROR = 0;
    private static final int WARNING = 1;
    private static final int NOTE = 2;

    /** The grade of what is no meeting. */
    private static final int NONE = 3;

    private final CountryFacts facts;
    private final RegionByHand region;
    private final SharedMatters shared;
    private final Meanings says;
    private final Overlaps overlaps;
    private final Map<String, Map<Integer, Told>> told = new HashMap<>();

    TenQuestions(CountryFacts facts, SharedMatters shared, RegionByHand region) {
        this.facts = facts;
        this.shared = shared;
        this.region = region;
        this.says = new Meanings(facts);
        this.overlaps = new Overlaps(facts, shared, region);
    }

    List<Told> answers() {
        meetings(overlaps::add);
        meetings(this::meet);
        for (int matter = 1; matter < facts.matters.size(); matter++) {
            if (region.start(matter) < region.start(matter + 1)) {
                matter(matter);
            }
        }
        told.getOrDefault("scattered-security-rulemaking", new HashMap<>())
                .values()
                .removeIf(each -> bodies(each.institutions) < 3);
        List<Told> findings = new ArrayList<>();
        for (Map<Integer, Told> ofOneRule : told.values()) {
            for (Told each : ofOneRule.values()) {
                if (ofOneRule.values().stream().noneMatch(other -> each.saidBy(other, facts.matters))) {
                    findings.add(each);
                }
            }
        }
        return findings;
    }

    private void meetings(Meeting meeting) {
        for (int matter = 1; matter < facts.matters.size(); matter++) {
            for (int broad = matter; broad != 0; broad = facts.matters.broader(broad)) {
                for (int i = region.start(matter); i < region.start(matter + 1); i++) {
                    int from = broad == matter ? i + 1 : region.start(broad);
                    for (int k = from; k < region.start(broad + 1); k++) {
                        if (meet(region.mandate(i), region.mandate(k))) {
                            meeting.between(region.mandate(i), region.mandate(k), broad);
                        }
                    }
                }
            }
        }
    }

    private boolean meet(int one, int other) {
        return says.holds(one)
                && says.holds(other)
                && says.leads(one) == says.leads(other)
                && says.actsMeet(one, other)
                && !says.deliberative(one)
                && !says.deliberative(other)
                && !shared.crossCutting.get(facts.matter[one])
                && region.apart(region.holder(one), region.holder(other));
    }

    private void meet(int one, int other, int matter) {
        boolean lead = says.leads(one);
        boolean given = says.given(one, other);
        int act = facts.act[one];
        int otherAct = facts.act[other];
        if (lead && !given && shared.security.get(matter) && rules(act) && rules(otherAct)) {
            tell("scattered-security-rulemaking", matter, -1, NOTE, says.grade(one, other), one, other);
        }
        if (lead
                && !given
                && !overlaps.bothInspect(one, other)
                && (overlaps.withIndustry(one, other, matter) || overlaps.withIndustry(other, one, matter))) {
            int grade = says.grade(one, other);
            tell(
                    "overlap-with-industry-it",
                    matter,
                    region.pair(one, other),
                    says.gravity(one, other),
                    grade,
                    one,
                    other);
        }
        if (!says.sameMatter(one, other)) {
            return;
        }
        boolean inspect = act == INSPECT && otherAct == INSPECT;
        if (lead
                && inspect
                && !given
                && facts.objects[one] == facts.objects[other]
                && says.statedOutward(one)
                && !overlaps.silenceInspections(one, other, matter)) {
            tell("duplicate-inspection", matter, -1, WARNING, says.grade(one, other), one, other);
        }
        boolean partyAndGovernment = says.nature(one) == PARTY && says.nature(other) == ADMINISTRATIVE
                || says.nature(other) == PARTY && says.nature(one) == ADMINISTRATIVE;
        int grade = says.grade(one, other);
        if (lead
                && !given
                && !inspect
                && act != APPROVE_INTERNAL
                && act != REVIEW
                && grade != Meanings.FRAGMENTATION
                && says.authority(one)
                && says.authority(other)
                && !partyAndGovernment
                && (says.organs(one, other) || !works(act))
                && !overlaps.silenceLeads(one, other, matter)) {
            int severity = says.organs(one, other) ? says.gravity(one, other) : WARNING;
            tell("several-leads-on-one-matter", matter, -1, severity, grade, one, other);
        }
        if (lead
                && partyAndGovernment
                && !given
                && act == otherAct
                && decides(act)
                && act != PLAN
                && !overlaps.silenceDecisions(one, other, matter)) {
            int severity = act == DRAFT ? NOTE : WARNING;
            tell("repeated-decisions", matter, region.pair(one, other), severity, grade, one, other);
        }
    }

    /** The questions that ask what an institution, or nobody, does on a matter. */
    private void matter(int matter) {
        BitSet line = facts.matters.inLineWith(matter);
        BitSet perhaps = facts.matters.perhapsOn(matter);
        BitSet wholly = facts.matters.whollyOn(matter);
        boolean led = false;
        boolean leadingCovered = region.complete() && region.covered(FULL, DUTIES_ONLY);
        boolean sanctioned = false;
        boolean allCovered = region.complete() && region.covered(FULL, FULL);
        for (int each = perhaps.nextSetBit(0); each > 0; each = perhaps.nextSetBit(each + 1)) {
            for (int i = region.start(each); i < region.start(each + 1); i++) {
                int mandate = region.mandate(i);
                int coverage = facts.coverage[facts.institution[mandate]];
                led |= wholly.get(each) && (says.leads(mandate) || facts.role[mandate] == 0);
                leadingCovered &= coverage == FULL || coverage == DUTIES_ONLY;
                allCovered &= coverage == FULL;
                int act = facts.act[mandate];
                sanctioned |= (act == PENALIZE || coerces(act) || act == ORDER || act == ADMINISTER)
                        && says.outward(mandate)
                        && facts.role[mandate] != ASSIST;
            }
        }
        for (int i = region.start(matter); i < region.start(matter + 1); i++) {
            int mandate = region.mandate(i);
            if (!led && leadingCovered) {
                tell("matter-without-lead", matter, -1, WARNING, NONE, mandate);
            }
            boolean toothless = industryWithoutEnforcement(mandate, perhaps);
            if (facts.act[mandate] == INSPECT
                    && says.holds(mandate)
                    && says.statedOutward(mandate)
                    && !sanctioned
                    && allCovered
                    && !toothless) {
                tell("inspection-without-sanction", matter, -1, WARNING, NONE, mandate);
            }
            withoutTitle(mandate);
            coordinate(mandate, line);
        }
    }

    private void withoutTitle(int mandate) {
        int act = facts.act[mandate];
        if (says.nature(mandate) != PUBLIC
                || !says.specific(mandate)
                || !says.holds(mandate)
                || says.underLegislation(mandate)) {
            return;
        }
        if (says.exemptAsEnforcement(mandate)) {
            return;
        }
        int instrument = facts.instrument[mandate];
        boolean statute = act == LICENSE || act == PENALIZE || act == COERCIVE_MEASURE;
        if (statute && instrument != 0 && instrument != STATE_COUNCIL_DECISION) {
            return;
        }
        if (shared.dataRegistration.get(facts.matter[mandate]) && (act == FILE || act == CONFIRM)) {
            return;
        }
        tell(
                "public-institution-with-administrative-power",
                facts.matter[mandate],
                region.holder(mandate),
                instrument == 0 || Vocabulary.ruleOrDecision(instrument) ? WARNING : ERROR,
                NONE,
                mandate);
    }

    private void coordinate(int mandate, BitSet line) {
        if (facts.act[mandate] != COORDINATE
                || !says.leads(mandate)
                || says.underLegislation(mandate)
                || shared.crossCutting.get(facts.matter[mandate])
                || supported(mandate)) {
            return;
        }
        int matter = facts.matter[mandate];
        int coordinator = region.holder(mandate);
        for (int each = line.nextSetBit(0); each > 0; each = line.nextSetBit(each + 1)) {
            if (!facts.matters.within(each, matter)) {
                continue;
            }
            for (int i = region.start(each); i < region.start(each + 1); i++) {
                int other = region.mandate(i);
                if (outranks(other, mandate)
                        && region.apart(coordinator, region.holder(other))
                        && !coordinates(region.holder(other), matter)) {
                    tell("coordinator-outranked", matter, coordinator, WARNING, NONE, mandate, other);
                }
            }
        }
    }

    private boolean outranks(int one, int other) {
        int rank = facts.rank[facts.institution[one]];
        return rank != 0 && rank < facts.rank[facts.institution[other]];
    }

    /** Whether an institution itself co-ordinates the matter or one above it, or perhaps does. */
    private boolean coordinates(int institution, int matter) {
        for (int broad = matter; broad != 0; broad = facts.matters.broader(broad)) {
            for (int i = region.start(broad); i < region.start(broad + 1); i++) {
                int mandate = region.mandate(i);
                if (region.holder(mandate) == institution
                        && facts.act[mandate] == COORDINATE
                        && (says.leads(mandate) || facts.role[mandate] == 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a stronger one stands behind the co-ordinator, or perhaps does. */
    private boolean supported(int mandate) {
        int institution = facts.institution[mandate];
        int form = facts.form[institution];
        int supervisor = facts.supervisor[institution];
        if (form == 0 || form == DELIBERATIVE_OFFICE || strong(institution)) {
            return true;
        }
        if (supervisor == 0) {
            return form == MANAGED || form == MANAGED_PUBLIC;
        }
        return strong(supervisor);
    }

    /** Whether it is, or may be, a comprehensive department or the party's office for cyberspace affairs. */
    private boolean strong(int institution) {
        int kind = facts.kind[institution];
        int nature = facts.nature[institution];
        return kind == DEVELOPMENT_REFORM
                || kind == GENERAL_OFFICE
                || kind == CYBERSPACE && (nature == 0 || nature == PARTY)
                || kind == 0;
    }

    /** Tells of a bureau that manages an industry and is known to lack the licence, the penalty or both. */
    private boolean industryWithoutEnforcement(int mandate, BitSet perhaps) {
        int act = facts.act[mandate];
        int matter = facts.matter[mandate];
        if ((act != MANAGE && act != INSPECT)
                || !says.bureau(mandate)
                || !says.holds(mandate)
                || !says.statedOutward(mandate)
                || !facts.matters.domain(matter).equals("industry")) {
            return false;
        }
        int coverage = facts.coverage[facts.institution[mandate]];
        int licenses = has(LICENSE, mandate, perhaps, coverage == FULL || coverage == APPLICANT_FACING);
        int penalizes = has(PENALIZE, mandate, perhaps, coverage == FULL);
        if (licenses == 1 || penalizes == 1 || licenses + penalizes == 4) {
            return false;
        }
        int severity = penalizes == 2 ? NOTE : WARNING;
        tell("industry-without-enforcement-power", matter, region.holder(mandate), severity, NONE, mandate);
        return true;
    }

    /** Whether an institution, or one in its line of subordination, has the act on the matter: 0 no, 1 unknown, 2 yes. */
    private int has(int act, int mandate, BitSet perhaps, boolean covered) {
        int has = covered ? 0 : 1;
        for (int each = perhaps.nextSetBit(0); each > 0; each = perhaps.nextSetBit(each + 1)) {
            for (int i = region.start(each); i < region.start(each + 1); i++) {
                int other = region.mandate(i);
                if (facts.act[other] != act && facts.act[other] != ADMINISTER || !says.outward(other)) {
                    continue;
                }
                has = Math.max(has, Math.min(held(act, other), near(mandate, other)));
            }
        }
        return has;
    }

    private int held(int act, int mandate) {
        if (facts.role[mandate] == ASSIST) {
            return 0;
        }
        return facts.act[mandate] == act && facts.role[mandate] != 0 ? 2 : 1;
    }

    private int near(int mandate, int other) {
        int institution = facts.institution[mandate];
        int others = facts.institution[other];
        if (institution == others || Lines.inLine(facts, institution, others)) {
            return 2;
        }
        return Lines.mayBeInLine(facts, institution, others) ? 1 : 0;
    }

    private static boolean rules(int act) {
        return act == DRAFT || act == ISSUE;
    }

    /** How many bodies there are, not counting one that is managed by another of them. */
    private int bodies(BitSet institutions) {
        int bodies = 0;
        for (int one = institutions.nextSetBit(0); one >= 0; one = institutions.nextSetBit(one + 1)) {
            int supervisor = facts.supervisor[region.institutions[one]];
            boolean beside = institutions.stream().anyMatch(other -> region.institutions[other] == supervisor);
            bodies += beside ? 0 : 1;
        }
        return bodies;
    }

    private void tell(String rule, int matter, int subject, int severity, int grade, int... mandates) {
        int key = (subject + 1) * facts.matters.size() + matter;
        Told finding = told.computeIfAbsent(rule, each -> new HashMap<>())
                .computeIfAbsent(key, each -> new Told(rule, matter));
        for (int mandate : mandates) {
            finding.add(severity, grade, region.holder(mandate));
        }
    }
}
