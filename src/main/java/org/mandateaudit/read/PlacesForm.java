package org.mandateaudit.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * Where the values of facts stand that are laid out alike, told from the line on which the fact begins. Many facts are, and
 * share it, so that the places of a fact take no more than the number of its line.
 */
final class PlacesForm {

    private final FieldNumbers fields;
    private final int[] places;

    /**
     * A form.
     *
     * @param places the column of the fact; then for each field the lines from the fact's to that of the value, and the
     *     column of the value, 0 where the field is not stated
     */
    PlacesForm(FieldNumbers fields, int[] places) {
        this.fields = fields;
        this.places = places;
    }

    /** Whether this is the form of facts that are laid out so. */
    boolean is(int[] others) {
        return Arrays.equals(places, others);
    }

    Place fact(String file, int line) {
        return new Place(file, line, places[0]);
    }

    /** The place of a field's value in a fact that begins on the line; null where the field is not stated. */
    @Nullable
    Place field(String name, String file, int line) {
        int at = 1 + 2 * fields.of(name);
        return at < 0 || places[at + 1] == 0 ? null : new Place(file, line + places[at], places[at + 1]);
    }

    Map<String, Place> fields(String file, int line) {
        Map<String, Place> all = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Place place = field(name, file, line);
            if (place != null) {
                all.put(name, place);
            }
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacesForm form
                && Arrays.equals(places, form.places)
                && fields.names().equals(form.fields.names());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
