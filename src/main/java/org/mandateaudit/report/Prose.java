package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;

/**
 * A paragraph in colours, wrapped at spaces and at Chinese characters. Closing punctuation never begins a line, opening
 * punctuation never ends one, and a word, an id or a path is never broken: too long for a line, it stands on one alone.
 */
final class Prose {

    private static final String CLOSING = "，。、；：？！）〕】》〉」』〗］｝”’…—·～％,.;:?!)]}%";
    private static final String OPENING = "（〔【《〈「『〖［｛“‘([{";

    private final Language language;
    private int size;
    private int[] characters = new int[128];
    private Ink[] inks = new Ink[128];

    /** The columns of all characters before each. */
    private int[] columns = new int[129];

    Prose(Language language) {
        this.language = language;
    }

    /** Adds words of our own. */
    Prose add(Ink ink, String words) {
        for (int at = 0; at < words.length(); ) {
            int character = words.codePointAt(at);
            at += Character.charCount(character);
            if (size == characters.length) {
                characters = Arrays.copyOf(characters, 2 * size);
                inks = Arrays.copyOf(inks, 2 * size);
                columns = Arrays.copyOf(columns, 2 * size + 1);
            }
            characters[size] = character;
            inks[size] = ink;
            columns[size + 1] = columns[size] + Columns.of(character, language);
            size++;
        }
        return this;
    }

    /** Adds words of our own. */
    Prose add(String words) {
        return add(Ink.PLAIN, words);
    }

    /** Adds what the input or a rule says, made visible. */
    Prose quote(Ink ink, String text) {
        return add(ink, Visible.text(text));
    }

    /** Adds what the input or a rule says, made visible. */
    Prose quote(String text) {
        return quote(Ink.PLAIN, text);
    }

    int columns() {
        return columns(0, size);
    }

    private int columns(int from, int to) {
        return columns[to] - columns[from];
    }

    /** All on one line. */
    String line(boolean color) {
        return render(0, size, color);
    }

    /**
     * The lines, without indentation.
     *
     * @param first the columns that the first line has
     * @param rest the columns that each other line has
     */
    List<String> lines(int first, int rest, boolean color) {
        List<String> lines = new ArrayList<>();
        int room = first;
        int start = 0;
        int end = 0;
        while (end < size) {
            int next = chunkEnd(end);
            // A first line that begins behind a label may stay empty; no other line does.
            boolean nothingYet = start == end && (!lines.isEmpty() || first >= rest);
            if (columns(start, next) > room && !nothingYet) {
                lines.add(render(start, end, color));
                room = rest;
                start = skipSpaces(end);
                end = start;
            } else {
                end = next;
            }
        }
        lines.add(render(start, end, color));
        return lines;
    }

    private int skipSpaces(int at) {
        int i = at;
        while (i < size && isSpace(i)) {
            i++;
        }
        return i;
    }

    /** Where the next chunk that may not be broken ends; spaces before it belong to it. */
    private int chunkEnd(int at) {
        int i = Math.max(skipSpaces(at), at + 1);
        while (i < size && !mayBreakBefore(i)) {
            i++;
        }
        return i;
    }

    private boolean mayBreakBefore(int i) {
        if (isSpace(i - 1)) {
            return false;
        }
        int next = skipSpaces(i);
        if (next == size) {
            return isSpace(i);
        }
        int after = columns(next, next + 1);
        boolean apart = next > i || columns(i - 1, i) == 2 || after == 2;
        return apart && after > 0 && CLOSING.indexOf(characters[next]) < 0 && OPENING.indexOf(characters[i - 1]) < 0;
    }

    private boolean isSpace(int i) {
        return characters[i] == ' ';
    }

    private String render(int from, int to, boolean color) {
        StringBuilder line = new StringBuilder();
        Ink ink = Ink.PLAIN;
        for (int i = from; i < to; i++) {
            if (color && inks[i] != ink) {
                line.append(ink.end()).append(inks[i].start());
                ink = inks[i];
            }
            line.appendCodePoint(characters[i]);
        }
        return line.append(ink.end()).toString();
    }
}
