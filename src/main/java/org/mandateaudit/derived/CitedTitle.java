package org.mandateaudit.derived;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The title of a piece of legislation, however it is cited: with brackets or without, with the year of its revision or not.
 *
 * @param letters the title in letters and digits alone
 */
record CitedTitle(String letters) {

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    static CitedTitle of(String text) {
        String plain =
                ASIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String letters = NO_LETTER.matcher(plain).replaceAll("");
        return new CitedTitle(letters.startsWith("中华人民共和国") ? letters.substring("中华人民共和国".length()) : letters);
    }
}
