package org.mandateaudit.mandate;

/** 权力维度: which of the three powers an act belongs to. */
public enum Power implements Term {
    DECISION("决策", "decision"),
    EXECUTION("执行", "execution"),
    SUPERVISION("监督管理", "supervision");

    private final String wordings;
    private final String en;

    Power(String wordings, String en) {
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
