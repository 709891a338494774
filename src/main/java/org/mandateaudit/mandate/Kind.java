package org.mandateaudit.mandate;

/** 机构类别: the line of work an institution belongs to; it may belong to several. */
public enum Kind implements Term {
    BIG_DATA("大数据", "big data"),
    CYBERSPACE("网信", "cyberspace affairs"),
    INDUSTRY_IT("工信", "industry and IT"),
    DEVELOPMENT_REFORM("发改", "development and reform"),
    GENERAL_OFFICE("办公厅（室）/办公厅/办公室", "general office"),
    PUBLIC_SECURITY("公安", "public security"),
    FINANCE("财政", "finance"),
    GOVERNMENT_SERVICES("政务服务", "government services"),
    APPROVAL("行政审批", "administrative approval"),
    ENFORCEMENT("综合执法", "comprehensive law enforcement"),
    OTHER("其他", "other");

    private final Words words;

    Kind(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
