package org.mandateaudit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Records are the same however the bytes come, and their cells stand where they do. */
class RecordsTest {

    /** Hands out a byte or two at a time. */
    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + pos % 2));
            }
        };
    }

    private static List<String> all(Records records) {
        List<String> all = new ArrayList<>();
        try {
            while (records.next()) {
                all.add(records.row().toString());
            }
        } catch (Unreadable e) {
            all.add(e.problem().toString());
        }
        return all;
    }

    @Test
    void itMakesNoDifferenceInWhatPortionsTheBytesCome() {
        Random random = new Random(3);
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("\"\"\"\",,,\n\n\r\r\r\na bc中𠮷\u3000".charAt(random.nextInt(21)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    all(new Records("t.csv", new ByteArrayInputStream(bytes), ',')),
                    all(new Records("t.csv", trickle(bytes), ',')),
                    text.toString());
        }
    }

    @Test
    void utf8IsWhatJavaTakesForIt() {
        Random random = new Random(4);
        for (int run = 0; run < 200_000; run++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte)
                        new int[] {random.nextInt(256), 0x80 + random.nextInt(64), 0xC0 + random.nextInt(64), 'a'}
                                [random.nextInt(4)];
            }
            boolean right = true;
            try {
                Bytes.decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                right = false;
            }
            assertEquals(right, Bytes.areUtf8(bytes), HexFormat.of().formatHex(bytes));
        }
    }
}
