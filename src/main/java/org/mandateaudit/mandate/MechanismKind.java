package org.mandateaudit.mandate;

/** 公务协作机制类别: what a mechanism of co-operation provides for. */
public enum MechanismKind implements Term {
    INFORMATION_SHARING("信息互通", "sharing of information"),
    RESOURCE_SHARING("资源共享", "sharing of resources"),
    JOINT_ACTION("联合行动", "joint action"),
    CASE_TRANSFER("案件移送", "transfer of cases"),
    ACCOUNTABILITY("监督约束", "accountability");

    private final Words words;

    MechanismKind(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
