package org.mandateaudit.read;

import java.util.List;
import java.util.function.Consumer;

/** The mandates that a file states, to be gone through as often as they are needed. */
interface MandateSource {

    /** Mandates that are in memory. */
    static MandateSource of(List<Facts.OfInstitution> mandates) {
        return new MandateSource() {
            @Override
            public boolean statesIds() {
                return true;
            }

            @Override
            public void each(Problems problems, Consumer<Facts.OfInstitution> action) {
                mandates.forEach(action);
            }
        };
    }

    /** Whether mandates may state ids of their own, which those that state none are not to be given. */
    boolean statesIds();

    /**
     * Goes through the mandates in the order in which they are stated.
     *
     * @param problems told what is wrong with them in themselves, unless that is known from the reading of the file
     */
    void each(Problems problems, Consumer<Facts.OfInstitution> action);
}
