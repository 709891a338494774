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

    private static final String COUNTRY = "中华人民共和国";

    static CitedTitle of(String text) {
        String plain =
                ASIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String letters = CitedStandard.letters(plain);
        return new CitedTitle(letters.startsWith(COUNTRY) ? letters.substring(COUNTRY.length()) : letters);
    }
}
