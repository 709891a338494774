package org.mandateaudit.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Term;

/** The types of words, numbers and texts that fields hold. */
final class WordTypes {

    /** The word for all matters. */
    static final String ALL = "all";

    // White space as YAML, JSON and Chinese typesetting have it, so that reader and schema agree on what is blank.
    private static final String BLANK = "\\s\\u00a0\\u3000\\ufeff";

    private static final String NOT_BLANK = "[^" + BLANK + "]";
    private static final String ID = "^[^" + BLANK + "]+$";
    private static final String CODE = "^([0-9]{6}|x-[^" + BLANK + "]+)$";
    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String FINDING = "^[0-9a-f]{16}$";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static final List<String> STRING_OR_NUMBER = List.of("string", "number");

    private static final Word<String> MATTER = anyMatter();

    private WordTypes() {}

    /** Any text. A number may stand without quotes, as an article's does; a truth value may not. */
    static Word<String> text() {
        return new Word<>(
                scalar -> scalar.isTruth() || Spelling.isBlank(scalar.text())
                        ? null
                        : scalar.text().strip(),
                new Text("文字（true、false 须加引号）", "a text (true and false in quotes)"),
                List.of(),
                Definitions.object("type", STRING_OR_NUMBER, "pattern", NOT_BLANK));
    }

    /** What identifies a fact. */
    static Word<String> id() {
        return new Word<>(
                scalar -> scalar.isTruth() || !Spelling.isId(scalar.text()) ? null : scalar.text(),
                new Text("编号（不含空白）", "an id without white space"),
                List.of(),
                Definitions.object("type", STRING_OR_NUMBER, "pattern", ID));
    }

    /** The id of a finding. */
    static Word<String> findingId() {
        return new Word<>(
                scalar -> Spelling.isFinding(scalar.text()) ? scalar.text() : null,
                new Text("报告中方括号里的编号，16 位十六进制数字", "the id in brackets of a report, 16 hexadecimal digits"),
                List.of(),
                Definitions.object("type", "string", "pattern", FINDING));
    }

    /** The code of a region; six digits may stand without quotes. */
    static Word<String> code() {
        Map<String, Object> string = Definitions.object("type", "string", "pattern", CODE);
        Map<String, Object> number = Definitions.object("type", "integer", "minimum", 100000, "maximum", 999999);
        return new Word<>(
                scalar -> Spelling.isCode(scalar.text()) ? scalar.text() : null,
                new Text(
                        "六位数字代码（GB/T 2260），或以 x- 开头的自定代码",
                        "a six-digit code (GB/T 2260), or a code of your own that begins with x-"),
                List.of(),
                Definitions.object("anyOf", List.of(string, number)));
    }

    /** The code of a matter of the user's own. */
    static Word<String> slug() {
        return new Word<>(
                scalar -> !scalar.isTruth() && Spelling.isSlug(scalar.text()) ? scalar.text() : null,
                new Text("小写字母、数字和连字符组成的代码", "a code of lower-case letters, digits and hyphens"),
                List.of(),
                Definitions.object("type", STRING_OR_NUMBER, "pattern", SLUG));
    }

    /** A matter of the vocabulary, or of the user's own; which, is known when all files are read. */
    static Word<String> matter() {
        return MATTER;
    }

    private static Word<String> anyMatter() {
        Set<String> shipped = new LinkedHashSet<>();
        for (Matter matter : Matters.shipped().all()) {
            shipped.add(matter.code());
            shipped.add(matter.zh());
            shipped.addAll(matter.wordings());
        }
        Word<String> text = text();
        return new Word<>(
                text.parse(),
                new Text("事项的代码或中文用语", "the code or a Chinese wording of a matter"),
                List.of(),
                Definitions.object("anyOf", List.of(Definitions.object("enum", List.copyOf(shipped)), text.schema())));
    }

    /** True or false. */
    static Word<Boolean> flag() {
        return new Word<>(
                scalar -> switch (scalar.text()) {
                    case "是" -> Boolean.TRUE;
                    case "否" -> Boolean.FALSE;
                    default -> scalar.isTruth() ? Boolean.valueOf(scalar.text()) : null;
                },
                new Text("true（是）、false（否）", "true (是), false (否)"),
                List.of("true", "false"),
                Definitions.object("enum", List.of(true, false, "是", "否")));
    }

    /** A whole number from 1. */
    static Word<Integer> count() {
        return new Word<>(
                scalar -> scalar.plain() && Spelling.isCount(scalar.text()) ? Integer.valueOf(scalar.text()) : null,
                new Text("不加引号的正整数", "a whole number from 1, without quotes"),
                List.of(),
                Definitions.object("type", "integer", "minimum", 1, "maximum", 999_999_999));
    }

    /** A day. */
    static Word<LocalDate> day() {
        return new Word<>(
                scalar -> Days.of(scalar.text()),
                new Text("日历上的日期，写作 2019-06-30", "a day of the calendar, written 2019-06-30"),
                List.of(),
                Definitions.object("type", "string", "pattern", DAY, "format", "date"));
    }

    /** The version of the format of mandate files. */
    static Word<Integer> version() {
        return new Word<>(
                scalar -> scalar.plain() && scalar.text().equals("1") ? 1 : null,
                new Text("1", "1"),
                List.of(),
                Definitions.object("const", 1));
    }

    /** A term of the vocabulary, by its code or one of its Chinese wordings. */
    static <E extends Enum<E> & Term> Word<E> term(Class<E> terms) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E term : terms.getEnumConstants()) {
            byWord.put(term.code(), term);
        }
        for (E term : terms.getEnumConstants()) {
            for (String wording : term.wordings()) {
                byWord.putIfAbsent(wording, term);
            }
        }
        return oneOf(byWord, codes(Arrays.asList(terms.getEnumConstants())));
    }

    /** A word that stands for a value, in its code or in Chinese. */
    static <T> Word<T> keyword(String code, String zh, T value) {
        Map<String, T> byWord = new LinkedHashMap<>();
        byWord.put(code, value);
        byWord.put(zh, value);
        return oneOf(byWord, new Text(code + "（" + zh + "）", code + " (" + zh + ")"));
    }

    private static <T> Word<T> oneOf(Map<String, T> byWord, Text accepted) {
        List<String> words = List.copyOf(byWord.keySet());
        return new Word<>(scalar -> byWord.get(scalar.text()), accepted, words, Definitions.object("enum", words));
    }

    private static Text codes(List<? extends Term> terms) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Term term : terms) {
            zh.append(zh.isEmpty() ? "" : "、")
                    .append(term.code())
                    .append('（')
                    .append(term.zh())
                    .append('）');
            en.append(en.isEmpty() ? "" : ", ")
                    .append(term.code())
                    .append(" (")
                    .append(term.zh())
                    .append(')');
        }
        return new Text(zh.toString(), en.toString());
    }
}
