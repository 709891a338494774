package org.mandateaudit.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;

/**
 * Where the values of facts stand that are laid out alike, told from the line on which the fact begins. Many facts are, and
 * share it, so that the places of a fact take no more than the number of its line.
 */
final class Layout {

    private final FieldNumbers fields;
    private final int[] places;

    /**
     * A layout.
     *
     * @param places the column of the fact; then for each field the lines from the fact's to that of the value, and the
     *     column of the value, 0 where the field is not stated
     */
    private Layout(FieldNumbers fields, int[] places) {
        this.fields = fields;
        this.places = places;
    }

    /**
     * The layouts of facts of one kind, each kept once as far as there is room. Threads may share it: a layout that another
     * thread has put there is whole, and one that is missed is only made again.
     */
    static final class Pool {

        private static final int SLOTS = 1 << 10;

        private final FieldNumbers fields;
        private final @Nullable Layout[] slots = new Layout[SLOTS];

        Pool(FieldNumbers fields) {
            this.fields = fields;
        }

        /** The places of a fact that is laid out so and begins on the line; the array is copied. */
        Places at(int[] places, String file, int line) {
            return new At(of(places), file, line);
        }

        private Layout of(int[] places) {
            int hash = Arrays.hashCode(places);
            int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & (SLOTS - 1);
            Layout layout = slots[slot];
            if (layout == null || !Arrays.equals(layout.places, places)) {
                layout = new Layout(fields, places.clone());
                slots[slot] = layout;
            }
            return layout;
        }
    }

    /** The places of a fact in a file of text, made when they are asked for. */
    record At(Layout layout, String file, int line) implements Places {

        @Override
        public Place fact() {
            return new Place(file, line, layout.places[0]);
        }

        @Override
        public Map<String, Place> fields() {
            Map<String, Place> all = new LinkedHashMap<>();
            for (String name : layout.fields.names()) {
                Place place = stated(name);
                if (place != null) {
                    all.put(name, place);
                }
            }
            return all;
        }

        @Override
        public Place of(String field) {
            Place place = stated(field);
            return place == null ? fact() : place;
        }

        private @Nullable Place stated(String field) {
            int at = 1 + 2 * layout.fields.of(field);
            return at < 0 || layout.places[at + 1] == 0
                    ? null
                    : new Place(file, line + layout.places[at], layout.places[at + 1]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout layout
                && Arrays.equals(places, layout.places)
                && fields.names().equals(layout.fields.names());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
