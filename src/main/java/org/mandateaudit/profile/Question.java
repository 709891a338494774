package org.mandateaudit.profile;

import org.mandateaudit.mandate.Term;

/** What a profile asks of the mandates of each institution. */
public enum Question implements Term {
    /** Whether it co-ordinates: leads with the act {@code coordinate}. */
    COORDINATION("统筹协调", "co-ordination"),
    /** Whether it decides. */
    DECISION("决策", "decision"),
    /** Whether it executes. */
    EXECUTION("执行", "execution"),
    /** Whether it supervises. */
    SUPERVISION("监督管理", "supervision"),
    /** Whether it manages an industry, for more than itself. */
    INDUSTRY("行业管理", "industry management"),
    /** Whether it manages the affairs of government, for more than itself. */
    GOVERNMENT("政务管理", "government management"),
    /** 全对象: whether it manages or serves every kind of addressee. */
    OBJECTS("全对象", "all objects"),
    /** 全过程: whether it covers the life of data from end to end. */
    PROCESS("全过程", "whole process"),
    /** 全资源: whether it has a hand in every resource. */
    RESOURCES("全资源", "all resources"),
    /** 全应用: whether it covers every field of application. */
    APPLICATIONS("全应用", "all applications");

    private final Words words;

    Question(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether it is one of the four fulls, and so has parts. */
    public boolean isFull() {
        return compareTo(OBJECTS) >= 0;
    }
}
