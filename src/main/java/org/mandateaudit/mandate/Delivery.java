package org.mandateaudit.mandate;

/** 提供方式: whether a system is built and run by the institution itself or bought as a service. */
public enum Delivery implements Term {
    SELF("自建自营", "built and run by itself"),
    PURCHASED("购买服务", "purchased as a service");

    private final String wordings;
    private final String en;

    Delivery(String wordings, String en) {
        this.wordings = wordings;
        this.en = en;
    }

    @Override
    public String wordings() {
        return wordings;
    }

    @Override
    public String en() {
        return en;
    }
}
