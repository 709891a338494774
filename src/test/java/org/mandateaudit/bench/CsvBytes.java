package org.mandateaudit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table as bytes, line by line, making no object for what it reads. Its values hold no comma and no quote. */
final class CsvBytes {

    private final byte[] text;
    private final List<String> heads = new ArrayList<>();
    private final int[] bounds;
    private final byte between;
    private int next;

    CsvBytes(Path file, char between) throws IOException {
        text = Files.readAllBytes(file);
        int end = 0;
        while (text[end] != '\n') {
            end++;
        }
        heads.addAll(List.of(new String(text, 0, end, StandardCharsets.UTF_8).split(String.valueOf(between), -1)));
        this.between = (byte) between;
        bounds = new int[heads.size() + 1];
        next = end + 1;
    }

    /** Goes to the next line, if there is one. */
    boolean line() {
        if (next >= text.length) {
            return false;
        }
        int at = next;
        int field = 0;
        bounds[0] = at;
        while (at < text.length && text[at] != '\n') {
            if (text[at++] == between) {
                bounds[++field] = at;
            }
        }
        while (field < heads.size()) {
            bounds[++field] = at + 1;
        }
        next = at + 1;
        return true;
    }

    String text(int column) {
        int to = bounds[column + 1] - 1;
        return to <= bounds[column]
                ? ""
                : new String(text, bounds[column], to - bounds[column], StandardCharsets.UTF_8);
    }

    int column(String head) {
        return heads.indexOf(head);
    }

    /** The number of the word in a column of the line; 0 where the table has no such column. */
    int word(int column, Words words) {
        return column < 0 ? 0 : words.of(text, bounds[column], bounds[column + 1] - 1);
    }
}
