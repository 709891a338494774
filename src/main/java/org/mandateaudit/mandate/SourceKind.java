package org.mandateaudit.mandate;

/** 来源类别: the kind of document that a mandate is taken from. */
public enum SourceKind implements Term {
    PROVISION("三定规定", "provision on functions"),
    POWER_LIST("权责清单", "power list"),
    STATUTE("法律法规", "statute"),
    OTHER("其他", "other");

    private final String wordings;
    private final String en;

    SourceKind(String wordings, String en) {
        this.wordings = wordings;
        this.en = en;
    }

    @Override
    public String wordings() {
        return wordings;
    }

    @Override
    public String en() {
        return en;
    }
}
