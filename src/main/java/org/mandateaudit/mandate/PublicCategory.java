package org.mandateaudit.mandate;

/** 事业单位类别: the category of a public institution. */
public enum PublicCategory implements Term {
    FIRST("公益一类", "first category of public welfare"),
    SECOND("公益二类", "second category of public welfare"),
    BUSINESS("生产经营类", "production and business");

    private final Words words;

    PublicCategory(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
