package org.mandateaudit.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as mandate files write them, and as spreadsheets and people do, year first. */
public final class Days {

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[/.年-]([0-9]{1,2})[/.月-]([0-9]{1,2})日?( 0{1,2}:00(:00)?)?");

    private Days() {}

    /** The day that is written as in 2019-06-30; null where it is not so written, or the calendar does not have it. */
    public static @Nullable LocalDate of(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        String year = text.substring(0, 4);
        String month = text.substring(5, 7);
        String day = text.substring(8);
        if (!Spelling.consistsOf(year + month + day, Spelling.DIGITS)) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 2019/6/30, 2019.6.30 or 2019年6月30日 as 2019-06-30; other words as they are. */
    static String plain(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(1) + "-" + padded(day.group(2)) + "-" + padded(day.group(3)) : text;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
