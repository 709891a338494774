package org.mandateaudit.mandate;

/** 机构类型: how an institution is set up within the government or the party committee. */
public enum Form implements Term {
    CONSTITUENT("组成部门", "constituent department"),
    DIRECT("直属机构", "directly affiliated institution"),
    SPECIAL_DIRECT("直属特设机构", "special directly affiliated institution"),
    DEPARTMENT("工作部门", "department"),
    MANAGED("部门管理机构", "institution managed by a department"),
    NAMEPLATE("加挂牌子的机构", "added nameplate"),
    ONE_BODY_TWO_NAMES("一个机构两块牌子", "one body with two names"),
    JOINT_OFFICE("合署办公", "joint office"),
    DISPATCHED("派出机关（机构）/派出机关/派出机构", "dispatched organ or institution"),
    PARTY_ORGAN("党委工作机关", "working organ of the party committee"),
    DELIBERATIVE_OFFICE("议事协调机构办事机构", "office of a deliberative body"),
    DIRECT_PUBLIC("直属事业单位", "directly affiliated public institution"),
    MANAGED_PUBLIC("部门管理的事业单位", "public institution managed by a department");

    private final Words words;

    Form(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether an institution of this form answers to a supervising department. */
    public boolean hasSupervisor() {
        return this == MANAGED || this == MANAGED_PUBLIC;
    }

    /** Whether an institution of this form is one body with a host. */
    public boolean hasHost() {
        return this == NAMEPLATE || this == ONE_BODY_TWO_NAMES || this == JOINT_OFFICE;
    }
}
