package org.mandateaudit.finding;

import java.util.Locale;

/** The languages of texts and reports. Both are complete. */
public enum Language {
    /** Chinese. */
    ZH,
    /** English. */
    EN;

    /** The language's tag: {@code zh} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said in this language, of the same in both. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** Chinese for a Chinese locale, English for any other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
