package org.mandateaudit.mandate;

/** 请示报告: to whom an institution reports. */
public enum ReportLine implements Term {
    GOVERNMENT("党委、政府/党委政府", "party committee or government"),
    SUPERVISOR("主管部门", "supervising department"),
    GOVERNMENT_IN_EMERGENCY("紧急情况直报并报主管部门", "government in an emergency, and the supervising department");

    private final Words words;

    ReportLine(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
