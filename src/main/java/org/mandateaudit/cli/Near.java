package org.mandateaudit.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that was perhaps meant. */
final class Near {

    private Near() {}

    /** The nearest of the accepted words; null where none is near. */
    static @Nullable String to(String written, Collection<String> accepted) {
        String nearest = null;
        int least = Math.max(2, written.length() / 3) + 1;
        for (String word : accepted) {
            int distance = distance(written, word);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
