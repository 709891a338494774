package org.mandateaudit.rule.drl;

/** Writes a number from 1 to 999 as statutes number their articles: 24 is 二十四. */
final class ChineseNumber {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumber() {}

    static String of(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(DIGITS[hundreds]).append("百");
        }
        if (tens > 0) {
            written.append(hundreds == 0 && tens == 1 ? "" : DIGITS[tens]).append("十");
        } else if (hundreds > 0 && ones > 0) {
            written.append("零");
        }
        return written.append(DIGITS[ones]).toString();
    }
}
