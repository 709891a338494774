package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;

/** The lexicon, looked up by the words at a place of a text: the longest wins, and among equals the user's own. */
final class Lexicon {

    /** Words that were found. */
    record Hit(Entry entry, String word, int start) {

        int end() {
            return start + word.length();
        }
    }

    private final List<Entry> entries;
    private final Map<Entry.Kind, Map<String, List<Entry>>> byWord = new EnumMap<>(Entry.Kind.class);
    private final Map<Entry.Kind, Integer> longest = new EnumMap<>(Entry.Kind.class);

    /** @param entries later ones win over earlier ones */
    Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry.Kind kind : Entry.Kind.values()) {
            byWord.put(kind, new HashMap<>());
            longest.put(kind, 0);
        }
        for (Matter matter : Matters.shipped().all()) {
            List<String> words = new ArrayList<>(List.of(matter.zh()));
            words.addAll(matter.wordings());
            add(new Entry(Entry.Kind.MATTER, words, List.of(matter.code()), Map.of(), "", "matters.tsv"));
        }
        entries.forEach(this::add);
    }

    private void add(Entry entry) {
        for (String word : entry.words()) {
            String folded = Folding.fold(word);
            words(entry.kind(), byWord)
                    .computeIfAbsent(folded, each -> new ArrayList<>())
                    .add(0, entry);
            longest.merge(entry.kind(), folded.length(), Math::max);
        }
    }

    private static Map<String, List<Entry>> words(Entry.Kind kind, Map<Entry.Kind, Map<String, List<Entry>>> byWord) {
        return Objects.requireNonNull(byWord.get(kind));
    }

    private int longest(Entry.Kind kind) {
        return Objects.requireNonNull(longest.get(kind));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The longest words of that kind that begin there. */
    @Nullable
    Hit at(Entry.Kind kind, String text, int start) {
        for (int end = Math.min(text.length(), start + longest(kind)); end > start; end--) {
            Entry entry = entry(kind, text, start, end);
            if (entry != null) {
                return new Hit(entry, text.substring(start, end), start);
            }
        }
        return null;
    }

    /** The longest words of that kind that end there and do not reach before the floor. */
    @Nullable
    Hit before(Entry.Kind kind, String text, int floor, int end) {
        for (int start = Math.max(floor, end - longest(kind)); start < end; start++) {
            Entry entry = entry(kind, text, start, end);
            if (entry != null) {
                return new Hit(entry, text.substring(start, end), start);
            }
        }
        return null;
    }

    /** What the words at a place are read as; null where they are none, or need others beside them that are not there. */
    private @Nullable Entry entry(Entry.Kind kind, String text, int start, int end) {
        List<Entry> found = words(kind, byWord).getOrDefault(text.substring(start, end), List.of());
        boolean matter = kind == Entry.Kind.MATTER && !found.isEmpty();
        for (Entry entry : found) {
            if (entry.isBeside(text)
                    && !entry.goesOn(text, end)
                    && !(matter && entry.beside().isEmpty())) {
                return entry;
            }
        }
        // A matter that needs words beside it is not the one of the same words that needs none.
        return matter ? found.get(0) : null;
    }

    /** All words of that kind, from the left, none within another. */
    List<Hit> in(Entry.Kind kind, String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Hit hit = at(kind, text, i);
            if (hit != null) {
                hits.add(hit);
                i = hit.end() - 1;
            }
        }
        return hits;
    }

    /** The longest words of that kind anywhere; of equals the first. */
    @Nullable
    Hit longestIn(Entry.Kind kind, String text) {
        return in(kind, text).stream()
                .max(Comparator.comparingInt((Hit hit) -> hit.word().length()).thenComparing(hit -> -hit.start()))
                .orElse(null);
    }
}
