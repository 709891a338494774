package org.mandateaudit.document;

import org.mandateaudit.finding.Text;

/**
 * Where words stand in a document.
 *
 * @param page the page, or the table in a document, counted from 1; 0 where the document has none of its own
 * @param unit what is counted
 * @param number which, counted from 1 within its page or else its document
 */
record Spot(int page, Unit unit, int number) {

    /** What is counted in a document. */
    enum Unit {
        LINE("行", "line", "页", "page"),
        ROW("行", "row", "个表", "table"),
        PARAGRAPH("段", "paragraph", "页", "page");

        private final String zh;
        private final String en;
        private final String withinZh;
        private final String withinEn;

        Unit(String zh, String en, String withinZh, String withinEn) {
            this.zh = zh;
            this.en = en;
            this.withinZh = withinZh;
            this.withinEn = withinEn;
        }
    }

    Text text() {
        return page == 0
                ? new Text("第 " + number + " " + unit.zh, unit.en + " " + number)
                : new Text(
                        "第 " + page + " " + unit.withinZh + "第 " + number + " " + unit.zh,
                        unit.withinEn + " " + page + ", " + unit.en + " " + number);
    }

    /** As a source is cited, in Chinese as the document is: {@code 第3页}; empty where there are no pages. */
    String citedPage() {
        return page == 0 ? "" : "第" + page + unit.withinZh;
    }

    /** As a source is cited that has no number: {@code 第3页第5行}. */
    String cited() {
        return citedPage() + "第" + number + unit.zh;
    }
}
