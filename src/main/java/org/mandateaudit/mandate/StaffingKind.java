package org.mandateaudit.mandate;

/** 编制类别: the kind of posts an institution is staffed with. */
public enum StaffingKind implements Term {
    ADMINISTRATIVE("行政编制", "administrative posts"),
    PUBLIC("事业编制", "public-institution posts");

    private final String wordings;
    private final String en;

    StaffingKind(String wordings, String en) {
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
