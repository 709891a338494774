package org.mandateaudit.profile;

import java.util.Map;
import java.util.Objects;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Term;

/** 职能取向: the domains in which an institution manages (Zhang Ke, E-Government 2019 (6), 二(二)). */
public enum Orientation implements Term {
    /** It manages an industry, and is known not to manage the affairs of government. */
    INDUSTRY("行业管理型", "industry"),
    /** It manages the affairs of government, and is known to manage no industry. */
    GOVERNMENT("政务管理型", "government"),
    /** It manages both. */
    COMPREHENSIVE("综合型", "comprehensive"),
    /** It is known to manage neither. */
    NEITHER("两者皆无", "neither"),
    /** What is stated does not decide it. */
    UNKNOWN("未知", "unknown");

    private final Words words;

    Orientation(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    static Orientation of(Map<Question, Showing> answers) {
        Answer industry = Objects.requireNonNull(answers.get(Question.INDUSTRY)).answer();
        Answer government =
                Objects.requireNonNull(answers.get(Question.GOVERNMENT)).answer();
        if (industry.value() == null || government.value() == null) {
            return UNKNOWN;
        }
        if (industry.yes()) {
            return government.yes() ? COMPREHENSIVE : INDUSTRY;
        }
        return government.yes() ? GOVERNMENT : NEITHER;
    }
}
