package org.mandateaudit.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;

/** The places of a fact that is a row of a table, made when they are asked for. */
record RowPlaces(RowForm form, int line) implements Places {

    @Override
    public Place fact() {
        return form.row(line);
    }

    @Override
    public Map<String, Place> fields() {
        return form.fields(line);
    }

    @Override
    public Place of(String field) {
        @Nullable Place place = form.field(field, line);
        return place == null ? fact() : place;
    }
}
