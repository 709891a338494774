package org.mandateaudit.mandate;

/** 管理服务对象: whom a mandate is exercised upon. */
public enum Addressee implements Term {
    ENTERPRISE("企业", "enterprises"),
    DEPARTMENT("部门", "departments"),
    LOWER_GOVERNMENT("下级政府", "lower governments"),
    PERSON("自然人", "natural persons");

    private final Words words;

    Addressee(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the addressee lies inside government, so that an act upon it is no outward administrative act. */
    public boolean insideGovernment() {
        return this == DEPARTMENT || this == LOWER_GOVERNMENT;
    }
}
