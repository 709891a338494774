package org.mandateaudit.mandate;

/**
 * 行为: what an institution does under a mandate.
 *
 * <p>The specific acts follow the ten kinds of the national list of powers (权责清单); {@link #ADMINISTER} stands for an
 * administrative function that the source does not state more closely.
 */
public enum Act implements Term {
    DRAFT("起草拟订", "draft", Category.ABSTRACT, Power.DECISION),
    ISSUE("制定发布规范性文件", "issue normative documents", Category.ABSTRACT, Power.DECISION),
    PLAN("规划", "plan", Category.ABSTRACT, Power.DECISION),
    ORDER("命令", "order", Category.SPECIFIC, Power.EXECUTION),
    LICENSE("许可/行政许可", "license", Category.SPECIFIC, Power.EXECUTION),
    CONFIRM("确认/行政确认", "confirm", Category.SPECIFIC, Power.EXECUTION),
    INSPECT("监督检查/行政检查", "inspect", Category.SPECIFIC, Power.SUPERVISION),
    PENALIZE("处罚/行政处罚", "penalize", Category.SPECIFIC, Power.SUPERVISION),
    COERCIVE_MEASURE("行政强制措施", "take coercive measures", Category.SPECIFIC, Power.SUPERVISION),
    COERCIVE_ENFORCEMENT("行政强制执行", "enforce by coercion", Category.SPECIFIC, Power.SUPERVISION),
    LEVY("征收/行政征收", "levy", Category.SPECIFIC, Power.EXECUTION),
    REQUISITION("征用/行政征用", "requisition", Category.SPECIFIC, Power.EXECUTION),
    GRANT("给付/行政给付", "grant", Category.SPECIFIC, Power.EXECUTION),
    REWARD("奖励/行政奖励", "reward", Category.SPECIFIC, Power.EXECUTION),
    ADJUDICATE("裁决/行政裁决", "adjudicate", Category.SPECIFIC, Power.EXECUTION),
    FILE("备案等其他行政权力/备案/其他行政权力", "keep on file or exercise other powers", Category.SPECIFIC, Power.EXECUTION),
    ADMINISTER("行政管理职能", "administer", Category.SPECIFIC, Power.EXECUTION),
    COORDINATE("统筹协调", "co-ordinate", Category.MANAGEMENT, Power.DECISION),
    GUIDE("指导", "guide", Category.MANAGEMENT, Power.EXECUTION),
    EVALUATE("考核评价", "evaluate", Category.MANAGEMENT, Power.SUPERVISION),
    REVIEW("初审转报", "review and pass on", Category.MANAGEMENT, Power.EXECUTION),
    APPROVE_INTERNAL("政府内部审批", "approve within government", Category.MANAGEMENT, Power.EXECUTION),
    PROMOTE("促进", "promote", Category.MANAGEMENT, Power.EXECUTION),
    MANAGE("管理", "manage", Category.MANAGEMENT, Power.EXECUTION),
    EMERGENCY("应急", "respond to emergencies", Category.MANAGEMENT, Power.EXECUTION),
    BUILD("建设", "build", Category.NOT_ADMINISTRATIVE, Power.EXECUTION),
    OPERATE("运营维护", "operate", Category.NOT_ADMINISTRATIVE, Power.EXECUTION),
    SERVE("公共服务", "serve the public", Category.NOT_ADMINISTRATIVE, Power.EXECUTION),
    SUPPORT("技术支持", "give technical support", Category.NOT_ADMINISTRATIVE, Power.EXECUTION);

    /** What an act is in administrative law. */
    public enum Category {
        /** 抽象行政行为, drafting for another's decision among them. */
        ABSTRACT,
        /** 具体行政行为. */
        SPECIFIC,
        /** Management that is no administrative act. */
        MANAGEMENT,
        /** Building, running and serving. */
        NOT_ADMINISTRATIVE
    }

    private final Words words;
    private final Category category;
    private final Power power;

    Act(String zh, String en, Category category, Power power) {
        words = new Words(zh, en);
        this.category = category;
        this.power = power;
    }

    @Override
    public Words words() {
        return words;
    }

    /** What the act is in administrative law. */
    public Category category() {
        return category;
    }

    /** The power that the act belongs to where a mandate does not state another. */
    public Power power() {
        return power;
    }

    /** Whether it is one of the specific administrative acts, whoever its addressee. */
    public boolean isSpecific() {
        return category == Category.SPECIFIC;
    }

    /** Whether it is an administrative act, abstract or specific. Drafting for another's decision is none. */
    public boolean isAdministrative() {
        return this == ISSUE || this == PLAN || isSpecific();
    }

    /** Whether it is as often done to departments as to the public, so that only its objects tell which. */
    public boolean mayStayInside() {
        return this == ORDER || this == CONFIRM || this == INSPECT || this == REWARD || this == FILE;
    }

    /** Whether it is an administrative coercion of either kind (行政强制). */
    public boolean isCoercion() {
        return this == COERCIVE_MEASURE || this == COERCIVE_ENFORCEMENT;
    }

    /** Whether the act has no addressee by its nature, so that saying none is no gap. */
    public boolean hasNoAddressee() {
        return this == DRAFT || this == ISSUE || this == PLAN || this == COORDINATE;
    }
}
