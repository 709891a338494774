package org.mandateaudit.mandate;

import java.util.EnumSet;
import java.util.Set;

/** 职权覆盖: which of an institution's powers the input states. Absence is inferred only where this suffices. */
public enum Coverage implements Term {
    FULL("权责清单全本", "full list of powers"),
    APPLICANT_FACING("仅依申请事项", "applicant-facing items only"),
    DUTIES_ONLY("仅主要职责", "main duties only"),
    WITHHELD("涉密不公开", "withheld as secret");

    private static final Set<Act> OF_APPLICANTS =
            EnumSet.of(Act.LICENSE, Act.CONFIRM, Act.GRANT, Act.REWARD, Act.ADJUDICATE, Act.FILE);

    private final Words words;

    Coverage(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the input then states an act wherever the institution holds it, so that its silence means something. */
    public boolean suffices(Act act) {
        return switch (this) {
            case FULL -> true;
            case APPLICANT_FACING -> OF_APPLICANTS.contains(act);
            case DUTIES_ONLY -> act.category() == Act.Category.ABSTRACT || act.category() == Act.Category.MANAGEMENT;
            case WITHHELD -> false;
        };
    }
}
