package org.mandateaudit.finding;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was perhaps meant by a word that is not known. */
public final class Nearest {

    private static final int LONGEST = 64;
    private static final int SLIPS = 2;

    private Nearest() {}

    /** The word that differs least, by at most a third of its length, or that it is a part of; null where none is near. */
    public static @Nullable String to(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return null;
        }
        String plain = plain(written);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int bound = Math.max(1, Math.min(plain.length(), word.length()) / 3);
            if (Math.abs(word.length() - plain.length()) <= bound) {
                int distance = distance(plain, plain(word));
                if (distance <= bound && distance < least && !word.equals(written)) {
                    least = distance;
                    nearest = word;
                }
            }
        }
        // A single character is near to every other single character.
        if (plain.length() < 2 && least > 0) {
            return null;
        }
        return nearest == null ? part(plain, words) : nearest;
    }

    /** The word that a slip or two of the pen make of it, and no more; null where there is none. */
    public static @Nullable String slip(String written, Collection<String> words) {
        String plain = plain(written);
        String nearest = written.length() > LONGEST ? null : to(written, words);
        return nearest != null && distance(plain, plain(nearest)) <= SLIPS ? nearest : null;
    }

    /**
     * A complaint of a word, and the question whether another was meant.
     *
     * @param complaint what is wrong with the word
     * @param meant the other; null where none is near
     */
    public static Text asked(Text complaint, @Nullable String meant) {
        return meant == null ? complaint : asked(complaint, new Text(meant, meant));
    }

    /** The same, where the other word has a form in each language. */
    public static Text asked(Text complaint, Text meant) {
        return new Text(
                complaint.zh() + "；是否想写 " + meant.zh() + "？", complaint.en() + "; did you mean " + meant.en() + "?");
    }

    /** A word that the written one is a part of, as 统筹 is of 统筹协调. */
    private static @Nullable String part(String plain, Collection<String> words) {
        return words.stream()
                .filter(word -> plain(word).contains(plain))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many characters must be put in, taken out, replaced or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = current;
            current = spare;
        }
        return last[other.length()];
    }
}
