package org.mandateaudit.mandate;

/** 编制类别: the kind of posts an institution is staffed with. */
public enum StaffingKind implements Term {
    ADMINISTRATIVE("行政编制", "administrative posts"),
    PUBLIC("事业编制", "public-institution posts");

    private final Words words;

    StaffingKind(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
