package org.mandateaudit.mandate;

/** 行政区的行政级别: the rank of a region where it differs from its level, as of a district of a municipality (county level, prefecture rank). */
public enum AdministrativeRank implements Term {
    PROVINCE("省级", "province rank"),
    SUB_PROVINCE("副省级", "sub-province rank"),
    PREFECTURE("地级", "prefecture rank"),
    COUNTY("县级", "county rank");

    private final Words words;

    AdministrativeRank(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
