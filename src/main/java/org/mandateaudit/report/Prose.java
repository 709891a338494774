package org.mandateaudit.report;

import java.util.ArrayList;
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

    private record Cell(int character, Ink ink) {}

    private final Language language;
    private final List<Cell> cells = new ArrayList<>();

    Prose(Language language) {
        this.language = language;
    }

    /** Adds words of our own. */
    Prose add(Ink ink, String words) {
        words.codePoints().forEach(character -> cells.add(new Cell(character, ink)));
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
        return columns(0, cells.size());
    }

    private int columns(int from, int to) {
        int columns = 0;
        for (Cell cell : cells.subList(from, to)) {
            columns += Columns.of(cell.character, language);
        }
        return columns;
    }

    /** All on one line. */
    String line(boolean color) {
        return render(0, cells.size(), color);
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
        while (end < cells.size()) {
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
        while (i < cells.size() && isSpace(i)) {
            i++;
        }
        return i;
    }

    /** Where the next chunk that may not be broken ends; spaces before it belong to it. */
    private int chunkEnd(int at) {
        int i = Math.max(skipSpaces(at), at + 1);
        while (i < cells.size() && !mayBreakBefore(i)) {
            i++;
        }
        return i;
    }

    private boolean mayBreakBefore(int i) {
        if (isSpace(i - 1)) {
            return false;
        }
        int next = skipSpaces(i);
        if (next == cells.size()) {
            return isSpace(i);
        }
        int before = cells.get(i - 1).character;
        int after = cells.get(next).character;
        boolean apart = next > i || Columns.of(before, language) == 2 || Columns.of(after, language) == 2;
        return apart && Columns.of(after, language) > 0 && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    private boolean isSpace(int i) {
        return cells.get(i).character == ' ';
    }

    private String render(int from, int to, boolean color) {
        StringBuilder line = new StringBuilder();
        Ink ink = Ink.PLAIN;
        for (Cell cell : cells.subList(from, to)) {
            if (color && cell.ink != ink) {
                line.append(ink.end()).append(cell.ink.start());
                ink = cell.ink;
            }
            line.appendCodePoint(cell.character);
        }
        return line.append(ink.end()).toString();
    }
}
