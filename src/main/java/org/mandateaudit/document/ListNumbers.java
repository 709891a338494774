package org.mandateaudit.document;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that a word processor makes and shows, but does not keep in its text: 一、（一）1. ①.
 *
 * <p>Each list counts its levels on its own; a level begins anew below the next number of a level above it.
 */
final class ListNumbers {

    /** How a number is written. */
    enum Style {
        ARABIC,
        CHINESE,
        CIRCLED,
        /** A bullet, which is no number, or nothing. */
        NONE
    }

    /**
     * A level of a list.
     *
     * @param style how its number is written
     * @param start its first number
     * @param text what is shown, with {@code %1} for the number of the first level and so on: {@code （%2）}
     */
    record Level(Style style, int start, String text) {}

    /** A list, by its levels from the outermost. */
    interface Levels {
        Level level(int level);
    }

    private static final int DEEPEST = 9;

    private final Map<Object, int[]> counts = new HashMap<>();

    /** What the next paragraph of a list shows before its text. */
    String next(Object list, int depth, Levels levels) {
        int level = Math.max(0, Math.min(depth, DEEPEST - 1));
        int[] count = counts.computeIfAbsent(list, each -> new int[DEEPEST]);
        Level own = levels.level(level);
        count[level] = count[level] == 0 ? own.start() : count[level] + 1;
        for (int deeper = level + 1; deeper < DEEPEST; deeper++) {
            count[deeper] = 0;
        }
        if (own.style() == Style.NONE) {
            return "";
        }
        String shown = own.text();
        for (int each = 0; each <= level; each++) {
            if (shown.contains("%" + (each + 1))) {
                Level of = levels.level(each);
                shown = shown.replace("%" + (each + 1), written(of.style(), Math.max(count[each], of.start())));
            }
        }
        return shown;
    }

    private static String written(Style style, int number) {
        return switch (style) {
            case ARABIC -> Integer.toString(number);
            case CHINESE -> chinese(number);
            case CIRCLED -> number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
            case NONE -> "";
        };
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return digits.substring(number, number + 1);
        }
        String tens = number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + digits.charAt(number % 10);
    }
}
