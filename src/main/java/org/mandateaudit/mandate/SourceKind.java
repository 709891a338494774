package org.mandateaudit.mandate;

/** 来源类别: the kind of document that a mandate is taken from. */
public enum SourceKind implements Term {
    PROVISION("三定规定", "provision on functions"),
    POWER_LIST("权责清单", "power list"),
    STATUTE("法律、法规/法律法规", "statute"),
    OTHER("其他", "other");

    private final Words words;

    SourceKind(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
