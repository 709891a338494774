package org.mandateaudit.mandate;

/** 职权覆盖: which of an institution's powers the input states. Absence is inferred only where this suffices. */
public enum Coverage implements Term {
    FULL("权责清单全本", "full list of powers"),
    APPLICANT_FACING("仅依申请事项", "applicant-facing items only"),
    DUTIES_ONLY("仅主要职责", "main duties only"),
    WITHHELD("涉密不公开", "withheld as secret");

    private final Words words;

    Coverage(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
