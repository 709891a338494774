package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a Word file of before 2007, which no library at hand writes. */
final class OldWordMaker {
    private OldWordMaker() {}

    /** A file of no more than 28 paragraphs in the layout of [MS-DOC]: its header, its text, and what Apache POI asks for. */
    static byte[] make(List<String> paragraphs) throws IOException {
        String text = String.join("\r", paragraphs) + "\r";
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
            from += 2 * (paragraphs.get(i).length() + 1);
            main.put(page + 4 * (paragraphs.size() + 1) + 13 * i, (byte) 250);
        }
        main.putInt(page + 4 * paragraphs.size(), from);
        main.put(page + 501, (byte) 1).put(page + 511, (byte) paragraphs.size());

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

    private static void part(ByteBuffer main, ByteBuffer table, int number, Runnable written) {
        int from = table.position();
        written.run();
        main.putInt(154 + 8 * number, from).putInt(158 + 8 * number, table.position() - from);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
