package org.mandateaudit.mandate;

/** 文件种类: the kind of instrument that a citation names. */
public enum Instrument implements Term {
    LAW("法律", "law"),
    ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
    STATE_COUNCIL_DECISION("国务院决定", "decision of the State Council"),
    LOCAL_REGULATION("地方性法规", "local regulation"),
    AUTONOMOUS_REGULATION("自治条例或单行条例/自治条例/单行条例", "autonomous or separate regulation"),
    SPECIAL_ZONE_REGULATION(
            "经济特区法规（含浦东新区法规、海南自由贸易港法规）/经济特区法规/浦东新区法规/海南自由贸易港法规",
            "special economic zone regulation (also of Pudong New Area and Hainan Free Trade Port)"),
    DEPARTMENTAL_RULE("部门规章", "departmental rule"),
    PROVINCIAL_RULE("省级政府规章", "rule of a provincial government"),
    LOCAL_GOVERNMENT_RULE("其他地方政府规章", "rule of another local government"),
    PARTY_DOCUMENT("党内法规和规范性文件/党内法规文件", "party regulation or normative document"),
    NORMATIVE_DOCUMENT("规范性文件", "normative document"),
    MANDATE_PROVISION("三定规定", "provision on functions");

    private final Words words;

    Instrument(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether it ranks below every law and regulation; a decision of the State Council, which is none, does not. */
    public boolean isBelowLegislation() {
        return !isLegislation() && this != STATE_COUNCIL_DECISION;
    }

    /** Whether it is a rule (规章) of a department or government, or a decision of the State Council. */
    public boolean isRuleOrDecision() {
        return this == STATE_COUNCIL_DECISION
                || this == DEPARTMENTAL_RULE
                || this == PROVINCIAL_RULE
                || this == LOCAL_GOVERNMENT_RULE;
    }

    /** Whether it is legislation of the whole country, a law or an administrative regulation, which no place can set aside. */
    public boolean isNationalLegislation() {
        return this == LAW || this == ADMINISTRATIVE_REGULATION;
    }

    /** Whether it is legislation of a place. */
    public boolean isLocalLegislation() {
        return isLegislation() && !isNationalLegislation();
    }

    /** Whether it is "a law or regulation" (法律、法规): a decision of the State Council is neither. */
    public boolean isLegislation() {
        return switch (this) {
            case LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, AUTONOMOUS_REGULATION, SPECIAL_ZONE_REGULATION ->
                true;
            case STATE_COUNCIL_DECISION,
                    DEPARTMENTAL_RULE,
                    PROVINCIAL_RULE,
                    LOCAL_GOVERNMENT_RULE,
                    PARTY_DOCUMENT,
                    NORMATIVE_DOCUMENT,
                    MANDATE_PROVISION -> false;
        };
    }
}
