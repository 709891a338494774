package org.mandateaudit.derived;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A standard as it is cited: by number, by title or by both.
 *
 * @param numbers the numbers, each without its year and without what tells a recommended standard: {@code GB22239}
 * @param dated the same with their years, of those that state one
 * @param titles the titles that stand in 《》, in letters alone
 * @param letters all of it in letters and digits alone
 */
record CitedStandard(Set<String> numbers, Set<String> dated, Set<String> titles, String letters) {

    private static final Pattern NUMBER = Pattern.compile(
            "(DB ?\\d{2,6}|[A-Z]{2,6}?)(?:/?T|/[A-Z]{1,4})? ?(\\d{2,6}(?:\\.\\d+)?)(?:[-:](\\d{4}|\\d{2}))?");

    private static final Pattern VAGUE =
            Pattern.compile("(?:.*(?:有关|相关|规定的).*|(?:按|按照|依照|执行|现行|国家|行业|地方|部门|团体|企业|强制性|推荐性|本省|本市)*"
                    + "(?:等级保护|等保)?(?:标准|规范|规定|要求|制度|2\\.?0)*)");

    private static final Pattern TITLE = Pattern.compile("《([^》]+)》");

    static CitedStandard of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?\\p{Pd} ?", "-");
        Set<String> numbers = new TreeSet<>();
        Set<String> dated = new TreeSet<>();
        for (MatchResult found : NUMBER.matcher(plain).results().toList()) {
            String number = letters(found.group(1)) + found.group(2);
            numbers.add(number);
            if (found.group(3) != null) {
                dated.add(number + "-" + found.group(3));
            }
        }
        Set<String> titles = new TreeSet<>();
        Matcher title = TITLE.matcher(plain);
        while (title.find()) {
            titles.add(letters(title.group(1)));
        }
        return new CitedStandard(numbers, dated, titles, letters(plain));
    }

    /**
     * Whether both cite one standard: a number in common, or a title. Where one gives a number alone and the other a title
     * alone, or names none at all, they may be one and the same.
     */
    @Nullable
    Boolean sameAs(CitedStandard other) {
        if (sharesNumber(other) || sharesTitle(other)) {
            return true;
        }
        if (isVague() || other.isVague()) {
            return null;
        }
        boolean comparable = numbers.isEmpty() == other.numbers.isEmpty()
                || (!titles.isEmpty() && other.numbers.isEmpty())
                || (!other.titles.isEmpty() && numbers.isEmpty());
        return comparable ? false : null;
    }

    /** 国家有关规定 and 行业标准 name none, and may be any. */
    private boolean isVague() {
        return numbers.isEmpty() && titles.isEmpty() && VAGUE.matcher(letters).matches();
    }

    /** A year counts where both state one. */
    private boolean sharesNumber(CitedStandard other) {
        return numbers.stream()
                .filter(other.numbers::contains)
                .anyMatch(number -> !dates(number)
                        || !other.dates(number)
                        || dated.stream()
                                .anyMatch(each -> each.startsWith(number + "-") && other.dated.contains(each)));
    }

    private boolean dates(String number) {
        return dated.stream().anyMatch(each -> each.startsWith(number + "-"));
    }

    private boolean sharesTitle(CitedStandard other) {
        if (numbers.isEmpty() && other.numbers.isEmpty()) {
            return alike(letters, other.letters);
        }
        return titles.stream().anyMatch(title -> other.names(title))
                || other.titles.stream().anyMatch(title -> names(title));
    }

    private boolean names(String title) {
        return titles.stream().anyMatch(each -> alike(each, title))
                || (numbers.isEmpty() ? alike(letters, title) : letters.contains(title));
    }

    private static boolean alike(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** A text in its letters and digits alone. */
    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
