package org.mandateaudit.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as spreadsheets and people write them, year first. */
final class Days {

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[/.年-]([0-9]{1,2})[/.月-]([0-9]{1,2})日?( 0{1,2}:00(:00)?)?");

    private Days() {}

    /** 2019/6/30, 2019.6.30 or 2019年6月30日 as 2019-06-30; other words as they are. */
    static String plain(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(1) + "-" + padded(day.group(2)) + "-" + padded(day.group(3)) : text;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
