package org.mandateaudit.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which facts of one kind are laid out, each kept once as far as there is room. Threads may share it: a form
 * that another thread has put there is whole, and one that is missed is only made again.
 */
final class Forms {

    private static final int SLOTS = 1 << 10;

    private final FieldNumbers fields;
    private final @Nullable PlacesForm[] slots = new PlacesForm[SLOTS];

    Forms(FieldNumbers fields) {
        this.fields = fields;
    }

    /** The form of facts that are laid out so; the array is copied. */
    PlacesForm of(int[] places) {
        int hash = Arrays.hashCode(places);
        int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & (SLOTS - 1);
        PlacesForm form = slots[slot];
        if (form == null || !form.is(places)) {
            form = new PlacesForm(fields, places.clone());
            slots[slot] = form;
        }
        return form;
    }
}
