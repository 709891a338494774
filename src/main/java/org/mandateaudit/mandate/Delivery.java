package org.mandateaudit.mandate;

/** 提供方式: whether a system is built and run by the institution itself or bought as a service. */
public enum Delivery implements Term {
    SELF("自建自营", "built and run by itself"),
    PURCHASED("购买服务", "purchased as a service");

    private final Words words;

    Delivery(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
