package org.mandateaudit.mandate;

/** 权力维度: which of the three powers an act belongs to. */
public enum Power implements Term {
    DECISION("决策", "decision"),
    EXECUTION("执行", "execution"),
    SUPERVISION("监督管理", "supervision");

    private final Words words;

    Power(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
