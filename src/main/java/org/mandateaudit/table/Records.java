package org.mandateaudit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mandateaudit.mandate.Place;

/**
 * The records of a CSV file (RFC 4180), drawn one by one from its bytes in UTF-8. Of the record at hand each cell can be
 * recognised by its bytes, so that what stands in a column over and over is decoded once. Libraries tell the line of a
 * record and not the column of a cell, which a message and a piece of evidence need.
 */
public final class Records implements AutoCloseable {

    private static final int LONGEST = 100_000;
    private static final int CHUNK = 256 * 1024;

    private final String file;
    private final byte separator;
    private final InputStream more;
    private byte[] buffer;
    private int at;
    private int limit;
    private boolean ended;
    private int line = 1;

    private int size;
    private int start;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] hashes = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int endColumn;
    private int endLine;

    /**
     * Begins.
     *
     * @param file the path as the user named it
     * @param more the bytes, without a byte order mark
     * @param separator what parts the columns
     */
    Records(String file, InputStream more, char separator) {
        this.file = file;
        this.more = more;
        this.separator = (byte) separator;
        this.buffer = new byte[CHUNK];
    }

    /** The path of the file as the user named it. */
    public String file() {
        return file;
    }

    /**
     * Draws the next record that holds anything.
     *
     * @return whether there is one
     * @throws Unreadable where it cannot be told where the record ends
     * @throws UncheckedIOException where the file cannot be read
     */
    public boolean next() {
        while (draw()) {
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** How many cells the record has. */
    public int size() {
        return size;
    }

    /** The line on which the record begins, 1 first; it does so in the first column. */
    public int line() {
        return start;
    }

    /** The line of a cell. */
    public int line(int cell) {
        return lines[cell];
    }

    /** The column of a cell, 1 first, in code points. */
    public int column(int cell) {
        return columns[cell];
    }

    /** A number that is the same for cells of the same bytes. */
    public int hash(int cell) {
        return hashes[cell];
    }

    /** Whether a cell consists of these bytes. */
    public boolean is(int cell, byte[] bytes) {
        return Arrays.equals(buffer, starts[cell], ends[cell], bytes, 0, bytes.length);
    }

    /** The bytes of a cell, with its quotation marks. */
    public byte[] bytes(int cell) {
        return Arrays.copyOfRange(buffer, starts[cell], ends[cell]);
    }

    /** Whether a cell holds nothing but white space. */
    public boolean isEmpty(int cell) {
        if (starts[cell] == ends[cell]) {
            return true;
        }
        byte first = buffer[starts[cell]];
        boolean ascii = first > ' ' && first != '"';
        return !ascii && !beginsIdeograph(first) && Cell.strip(value(cell)).isEmpty();
    }

    /** A cell with its place. */
    public Cell cell(int cell) {
        return new Cell(Cell.strip(value(cell)), Cell.Kind.TEXT, new Place(file, lines[cell], columns[cell]));
    }

    /** The record with all its cells and their places. */
    public Row row() {
        List<Cell> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(cell(i));
        }
        return new Row(new Place(file, start, 1), new Place(file, endLine, endColumn), cells);
    }

    /** Lets go of the file, which need not have been read to its end. */
    @Override
    public void close() {
        try {
            more.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is the first byte of an ideograph, which is no white space, rather than of a sign that may be. */
    private static boolean beginsIdeograph(byte first) {
        return first >= (byte) 0xE4 && first <= (byte) 0xE9;
    }

    private boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    /** What a cell says: in quotation marks, two of them are one, and the two signs of a line's end are the first. */
    private String value(int cell) {
        int from = starts[cell];
        int to = ends[cell];
        if (from == to || buffer[from] != '"') {
            return new String(buffer, from, to - from, StandardCharsets.UTF_8);
        }
        byte[] value = new byte[to - from];
        int length = 0;
        for (int i = from + 1; i < to - 1; i++) {
            value[length++] = buffer[i];
            boolean pair = buffer[i] == '"' || (buffer[i] == '\r' && buffer[i + 1] == '\n');
            i += pair ? 1 : 0;
        }
        return new String(value, 0, length, StandardCharsets.UTF_8);
    }

    private boolean draw() {
        if (at == limit && (ended || !fill())) {
            return false;
        }
        while (!parse()) {
            fill();
        }
        return true;
    }

    /** Draws more bytes behind those from the beginning of the record on; whether there are any. */
    private boolean fill() {
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        try {
            int count = more.read(buffer, limit, buffer.length - limit);
            ended = count < 0;
            limit += Math.max(0, count);
            return !ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the cells of the record that begins here; false where its end is not in the buffer. */
    private boolean parse() {
        byte[] bytes = buffer;
        size = 0;
        start = line;
        int i = at;
        int inLine = line;
        int column = 1;
        while (true) {
            int from = i;
            int hash = 0;
            begin(from, inLine, column);
            if (i < limit && bytes[i] == '"') {
                i = quoted(i);
                if (i < 0) {
                    return false;
                }
                inLine = endLine;
                column = endColumn;
                for (int each = from; each < i; each++) {
                    hash = 31 * hash + bytes[each];
                }
            } else {
                byte each = 0;
                while (i < limit && (each = bytes[i]) != separator && each != '\n' && each != '\r') {
                    hash = 31 * hash + each;
                    column += (each & 0xC0) == 0x80 ? 0 : 1;
                    i++;
                }
            }
            if (i == limit && !ended) {
                return false;
            }
            end(i, hash);
            if (i == limit || bytes[i] != separator) {
                break;
            }
            i++;
            column++;
        }
        endLine = inLine;
        endColumn = column;
        if (i < limit) {
            if (bytes[i] == '\r' && i + 1 == limit && !ended) {
                return false;
            }
            i += bytes[i] == '\r' && i + 1 < limit && bytes[i + 1] == '\n' ? 2 : 1;
            inLine++;
        }
        at = i;
        line = inLine;
        return true;
    }

    private void begin(int from, int inLine, int column) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        starts[size] = from;
        lines[size] = inLine;
        columns[size] = column;
    }

    private void end(int to, int hash) {
        ends[size] = to;
        hashes[size] = hash;
        if (to - starts[size] > LONGEST && value(size).length() > LONGEST) {
            throw Unreadable.at(new Place(file, lines[size], columns[size]), TableComplaint.tooLong(LONGEST));
        }
        size++;
    }

    /** The end of a cell in quotation marks, which may hold line ends; less than 0 where it is not in the buffer. */
    private int quoted(int from) {
        int inLine = lines[size];
        int column = columns[size] + 1;
        for (int i = from + 1; i < limit; i++) {
            byte each = buffer[i];
            boolean last = i + 1 == limit;
            if ((each == '"' || each == '\r') && last && !ended) {
                return -1;
            }
            if (each == '"') {
                column++;
                if (last || buffer[i + 1] != '"') {
                    endLine = inLine;
                    endColumn = column;
                    return closed(i + 1);
                }
                column++;
                i++;
            } else if (each == '\n' || each == '\r') {
                i += each == '\r' && !last && buffer[i + 1] == '\n' ? 1 : 0;
                inLine++;
                column = 1;
            } else if ((each & 0xC0) != 0x80) {
                column++;
            }
        }
        if (ended) {
            throw Unreadable.at(new Place(file, lines[size], columns[size]), TableComplaint.unclosed());
        }
        return -1;
    }

    private int closed(int to) {
        if (to < limit && buffer[to] != separator && buffer[to] != '\n' && buffer[to] != '\r') {
            throw Unreadable.at(new Place(file, endLine, endColumn), TableComplaint.afterQuote());
        }
        return to;
    }
}
