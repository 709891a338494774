package org.mandateaudit.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a column by number, from 1 on in the order in which they came; 0 is the empty one. */
final class Words {

    private final List<byte[]> words = new ArrayList<>();
    private int[] slots = new int[64];

    Words(String... first) {
        words.add(new byte[0]);
        for (String word : first) {
            of(word);
        }
    }

    int of(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** The number of a word, which is a new one where the word is. */
    int of(byte[] text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int slot = slot(text, from, to);
        if (slots[slot] == 0) {
            words.add(Arrays.copyOfRange(text, from, to));
            slots[slot] = words.size() - 1;
            if (words.size() * 2 > slots.length) {
                grow();
            }
            return words.size() - 1;
        }
        return slots[slot];
    }

    String word(int number) {
        return new String(words.get(number), StandardCharsets.UTF_8);
    }

    int size() {
        return words.size();
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 1; number < words.size(); number++) {
            byte[] word = words.get(number);
            slots[slot(word, 0, word.length)] = number;
        }
    }

    /** Where the word is, or the free place where it would be. */
    private int slot(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != 0 && !is(words.get(slots[slot]), text, from, to)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static boolean is(byte[] word, byte[] text, int from, int to) {
        return Arrays.equals(word, 0, word.length, text, from, to);
    }
}
