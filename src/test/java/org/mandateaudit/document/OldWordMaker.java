package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a Word file of before 2007, which no library at hand writes. */
final class OldWordMaker {
    private OldWordMaker() {}

    /** Where in a page of paragraphs it stands how one is laid out that is in no table, in a cell, and at the end of a row. */
    private static final int PLAIN = 500;

    private static final int CELL = 486;
    private static final int ROW_END = 420;

    /**
     * A file of no more than 24 paragraphs in the layout of [MS-DOC]: its header, its text, and what Apache POI asks for. What
     * begins with {@code |} is a row of a table, with a paragraph for each cell and one for its end.
     */
    static byte[] make(List<String> lines) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<Integer> layouts = new ArrayList<>();
        int columns = 0;
        for (String line : lines) {
            boolean row = line.startsWith("|");
            for (String each : row ? line.substring(1).split("\\|", -1) : new String[] {line}) {
                paragraphs.add(each + (row ? "\u0007" : "\r"));
                layouts.add(row ? CELL : PLAIN);
            }
            if (row) {
                columns = line.substring(1).split("\\|", -1).length;
                paragraphs.add("\u0007");
                layouts.add(ROW_END);
            }
        }
        String text = String.join("", paragraphs);
        byte[] written = text.getBytes(StandardCharsets.UTF_16LE);
        int start = 1024;
        int end = start + written.length;
        int runs = (end + 511) / 512; // the pages of 512 bytes behind the text
        ByteBuffer table = little(4096);
        ByteBuffer main = little((runs + 2) * 512);
        main.putShort((short) 0xA5EC)
                .putShort((short) 0xC1)
                .putShort(6, (short) 0x0804)
                .putShort(10, (short) 0x0200)
                .putShort(12, (short) 0xBF);
        main.putInt(24, start).putInt(28, end);
        main.putShort(32, (short) 14)
                .putShort(62, (short) 22)
                .putInt(64, main.capacity())
                .putInt(64 + 12, text.length());
        main.putShort(152, (short) 93).putShort(898, (short) 0);
        main.position(start);
        main.put(written);
        // One run of characters, and of paragraphs one for each.
        int page = runs * 512;
        main.putInt(page, start).putInt(page + 4, end).put(page + 511, (byte) 1);
        page += 512;
        int from = start;
        for (int i = 0; i < paragraphs.size(); i++) {
            main.putInt(page + 4 * i, from);
            from += 2 * paragraphs.get(i).length();
            main.put(page + 4 * (paragraphs.size() + 1) + 13 * i, (byte) (layouts.get(i) / 2));
        }
        main.putInt(page + 4 * paragraphs.size(), from);
        main.put(page + PLAIN + 1, (byte) 1).put(page + 511, (byte) paragraphs.size());
        layout(main, page + CELL, 11);
        ByteBuffer rowEnd = layout(main, page + ROW_END, 11 + 3 + 4 + 1 + 2 * (columns + 1));
        rowEnd.putShort((short) 0x2417).put((byte) 1);
        rowEnd.putShort((short) 0xD608)
                .putShort((short) (2 + 2 * (columns + 1)))
                .put((byte) columns);
        for (int i = 0; i <= columns; i++) {
            rowEnd.putShort((short) (2000 * i));
        }

        part(main, table, 1, () -> table.putShort((short) 18)
                .putShort((short) 0)
                .putShort((short) 10)
                .put(new byte[14]));
        part(main, table, 6, () -> table.putInt(0)
                .putInt(text.length())
                .putShort((short) 0)
                .putInt(-1)
                .putShort((short) 0)
                .putInt(0));
        part(main, table, 12, () -> table.putInt(start).putInt(end).putInt(runs));
        part(main, table, 13, () -> table.putInt(start).putInt(end).putInt(runs + 1));
        part(main, table, 15, () -> table.putShort((short) 0).putShort((short) 0));
        part(main, table, 31, () -> table.put(new byte[600]));
        part(main, table, 33, () -> table.put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(text.length())
                .putShort((short) 0)
                .putInt(start)
                .putShort((short) 0));
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** How a paragraph in a table is laid out, which more may be said of. */
    private static ByteBuffer layout(ByteBuffer main, int at, int length) {
        ByteBuffer layout = main.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(at);
        layout.put((byte) (length / 2 + 1)).putShort((short) 0);
        layout.putShort((short) 0x2416).put((byte) 1);
        return layout.putShort((short) 0x6649).putInt(1);
    }

    private static void part(ByteBuffer main, ByteBuffer table, int number, Runnable written) {
        int from = table.position();
        written.run();
        main.putInt(154 + 8 * number, from).putInt(158 + 8 * number, table.position() - from);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
