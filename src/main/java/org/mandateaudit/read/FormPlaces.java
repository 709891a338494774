package org.mandateaudit.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;

/** The places of a fact in a file of text, made when they are asked for. */
record FormPlaces(PlacesForm form, String file, int line) implements Places {

    @Override
    public Place fact() {
        return form.fact(file, line);
    }

    @Override
    public Map<String, Place> fields() {
        return form.fields(file, line);
    }

    @Override
    public Place of(String field) {
        @Nullable Place place = form.field(field, file, line);
        return place == null ? fact() : place;
    }
}
