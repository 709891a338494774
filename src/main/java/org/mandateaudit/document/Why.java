package org.mandateaudit.document;

import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/**
 * How a field of the draft was read.
 *
 * @param origin from what
 * @param by the words or the entry of the lexicon that say so
 * @param sureness how sure it is
 */
record Why(Origin origin, Text by, Sureness sureness) {

    /** From what a field was read. */
    enum Origin {
        STATED("写明", "stated"),
        INFERRED("推断", "inferred"),
        DEFAULT("默认", "default");

        private final String zh;
        private final String en;

        Origin(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** How sure a field is. */
    enum Sureness {
        SURE("确定", "sure"),
        LIKELY("较确定", "likely"),
        UNSURE("存疑", "unsure");

        private final String zh;
        private final String en;

        Sureness(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    static Why stated(String zh, String en) {
        return new Why(Origin.STATED, new Text(zh, en), Sureness.SURE);
    }

    static Why option(String name) {
        return stated("选项 " + name, "option " + name);
    }

    static Why inferred(Text by, Sureness sureness) {
        return new Why(Origin.INFERRED, by, sureness);
    }

    static Why byDefault(String zh, String en) {
        return new Why(Origin.DEFAULT, new Text(zh, en), Sureness.UNSURE);
    }

    /** Both, for what rests on either: by the weaker origin, as sure as the less sure of the two. */
    Why and(Why other) {
        return new Why(
                origin.compareTo(other.origin) < 0 ? other.origin : origin,
                new Text(by.zh() + "；" + other.by.zh(), by.en() + "; " + other.by.en()),
                sureness.compareTo(other.sureness) < 0 ? other.sureness : sureness);
    }

    String in(Language language) {
        return switch (language) {
            case ZH -> origin.zh + "，" + sureness.zh + "：" + by.zh();
            case EN -> origin.en + ", " + sureness.en + ": " + by.en();
        };
    }
}
