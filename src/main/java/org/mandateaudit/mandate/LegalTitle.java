package org.mandateaudit.mandate;

/** 授权依据的效力层级: what a mandate says of the authority by which its holder exercises it. */
public enum LegalTitle implements Term {
    UNSTATED("未说明", "not stated"),
    NONE("无依据", "stated to have none"),
    BELOW_LEGISLATION("低于法律、法规", "below a law or regulation"),
    LEGISLATION("法律、法规", "law or regulation");

    private final Words words;

    LegalTitle(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
