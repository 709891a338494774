package org.mandateaudit.bench;

import java.util.List;

/** The words of the mandate file that the ten questions ask for, by number; 0 is what is not stated. */
final class Vocabulary {

    static final Words KINDS = new Words();
    static final int BIG_DATA = KINDS.of("big-data");
    static final int GOVERNMENT_SERVICES = KINDS.of("government-services");
    static final int CYBERSPACE = KINDS.of("cyberspace");
    static final int INDUSTRY_IT = KINDS.of("industry-it");
    static final int DEVELOPMENT_REFORM = KINDS.of("development-reform");
    static final int GENERAL_OFFICE = KINDS.of("general-office");
    static final int ENFORCEMENT = KINDS.of("enforcement");

    static final Words NATURES = new Words();
    static final int ADMINISTRATIVE = NATURES.of("administrative");
    static final int PUBLIC = NATURES.of("public");
    static final int PARTY = NATURES.of("party");
    static final int ENTERPRISE = NATURES.of("enterprise");

    static final Words FORMS = new Words();
    static final int MANAGED = FORMS.of("managed");
    static final int MANAGED_PUBLIC = FORMS.of("managed-public");
    static final int DELIBERATIVE_OFFICE = FORMS.of("deliberative-office");

    /** Highest first: the lower the number, the higher the rank. */
    static final Words RANKS = new Words(
            "full-ministry",
            "deputy-ministry",
            "full-department",
            "deputy-department",
            "full-division",
            "deputy-division",
            "full-section",
            "deputy-section");

    static final Words COVERAGES = new Words();
    static final int FULL = COVERAGES.of("full");
    static final int APPLICANT_FACING = COVERAGES.of("applicant-facing");
    static final int DUTIES_ONLY = COVERAGES.of("duties-only");

    static final Words ACTS = new Words();
    static final int DRAFT = ACTS.of("draft");
    static final int ISSUE = ACTS.of("issue");
    static final int PLAN = ACTS.of("plan");
    static final int COORDINATE = ACTS.of("coordinate");
    static final int MANAGE = ACTS.of("manage");
    static final int ORDER = ACTS.of("order");
    static final int CONFIRM = ACTS.of("confirm");
    static final int FILE = ACTS.of("file");
    static final int LICENSE = ACTS.of("license");
    static final int INSPECT = ACTS.of("inspect");
    static final int PENALIZE = ACTS.of("penalize");
    static final int COERCIVE_MEASURE = ACTS.of("coercive-measure");
    static final int COERCIVE_ENFORCEMENT = ACTS.of("coercive-enforcement");
    static final int ADMINISTER = ACTS.of("administer");
    static final boolean[] INWARD_AS_OFTEN = acts("order", "confirm", "inspect", "reward", "file");

    private static final List<Integer> DECISIONS = List.of(DRAFT, ISSUE, PLAN, COORDINATE);
    private static final List<Integer> SUPERVISIONS =
            List.of(INSPECT, PENALIZE, COERCIVE_MEASURE, COERCIVE_ENFORCEMENT, ACTS.of("evaluate"));
    private static final boolean[] SPECIFIC = acts(
            "order",
            "license",
            "confirm",
            "inspect",
            "penalize",
            "coercive-measure",
            "coercive-enforcement",
            "levy",
            "requisition",
            "grant",
            "reward",
            "adjudicate",
            "file",
            "administer");
    private static final boolean[] WORKS = acts("build", "operate", "serve", "support");
    static final int REVIEW = ACTS.of("review");
    static final int APPROVE_INTERNAL = ACTS.of("approve-internal");
    private static final boolean[] BY_THE_WAY = acts("guide", "review", "approve-internal", "emergency");

    static final Words ROLES = new Words();
    static final int SOLE = ROLES.of("sole");
    static final int LEAD = ROLES.of("lead");
    static final int JOINT = ROLES.of("joint");
    static final int ASSIST = ROLES.of("assist");

    static final Words OBJECTS = new Words();
    static final int DEPARTMENT = OBJECTS.of("department");
    static final int LOWER_GOVERNMENT = OBJECTS.of("lower-government");

    static final Words INSTRUMENTS = new Words();
    static final int STATE_COUNCIL_DECISION = INSTRUMENTS.of("state-council-decision");
    private static final List<Integer> LEGISLATION = List.of(
            INSTRUMENTS.of("law"),
            INSTRUMENTS.of("administrative-regulation"),
            INSTRUMENTS.of("local-regulation"),
            INSTRUMENTS.of("autonomous-regulation"),
            INSTRUMENTS.of("special-zone-regulation"));

    private static final List<Integer> RULES_AND_DECISIONS = List.of(
            STATE_COUNCIL_DECISION,
            INSTRUMENTS.of("departmental-rule"),
            INSTRUMENTS.of("provincial-rule"),
            INSTRUMENTS.of("local-government-rule"));
    private static final List<Integer> NATIONAL =
            List.of(INSTRUMENTS.of("law"), INSTRUMENTS.of("administrative-regulation"));

    private Vocabulary() {}

    static boolean specific(int act) {
        return SPECIFIC[act];
    }

    static boolean works(int act) {
        return WORKS[act];
    }

    /** A specific act, building, running and serving, and what is done by the way are alike only to themselves. */
    static boolean alone(int act) {
        return SPECIFIC[act] || WORKS[act] || BY_THE_WAY[act];
    }

    static boolean decides(int act) {
        return DECISIONS.contains(act);
    }

    static boolean samePower(int one, int other) {
        return decides(one) == decides(other) && SUPERVISIONS.contains(one) == SUPERVISIONS.contains(other);
    }

    static boolean coerces(int act) {
        return act == COERCIVE_MEASURE || act == COERCIVE_ENFORCEMENT;
    }

    static boolean legislation(int instrument) {
        return LEGISLATION.contains(instrument);
    }

    static boolean ruleOrDecision(int instrument) {
        return RULES_AND_DECISIONS.contains(instrument);
    }

    static boolean national(int instrument) {
        return NATIONAL.contains(instrument);
    }

    /** Words that come later than these are none of them. */
    private static boolean[] acts(String... words) {
        boolean[] acts = new boolean[256];
        for (String word : words) {
            acts[ACTS.of(word)] = true;
        }
        return acts;
    }
}
