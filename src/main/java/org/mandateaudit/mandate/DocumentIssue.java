package org.mandateaudit.mandate;

/** 行文: in whose name an institution writes to its peers. */
public enum DocumentIssue implements Term {
    OWN_NAME("以自己名义", "in its own name"),
    WITH_CONSENT("报经主管部门同意", "with its supervising department's consent"),
    HOST_NAME("以实体机构名义", "in its host's name"),
    JOINT("联合发文", "jointly");

    private final Words words;

    DocumentIssue(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
