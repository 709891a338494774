package org.mandateaudit.mandate;

/** 机构性质: what an institution is in law. */
public enum Nature implements Term {
    ADMINISTRATIVE("行政机构", "administrative organ"),
    PUBLIC("事业单位", "public institution"),
    PARTY("党委机构", "party organ"),
    MASS_ORGANISATION("群团组织/群团", "mass organisation"),
    STATUTORY_BODY("法定机构", "statutory body"),
    ENTERPRISE("企业", "enterprise");

    private final Words words;

    Nature(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
