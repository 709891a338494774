package org.mandateaudit.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;

/** What became of an institution. */
public sealed interface InstitutionChange {

    /** The institution: as it is, or as it was where it is no more. */
    Institution institution();

    /**
     * It is there after, and was not before: opened, or not stated before.
     *
     * @param institution as it is
     * @param known whether the state before, or its own beginning, says that it was not there
     */
    record Opened(Institution institution, boolean known) implements InstitutionChange {}

    /**
     * It was there before, and is not after: closed, or not stated any more.
     *
     * @param institution as it was
     * @param successors those its traces lead to; where there is one it was merged into it, or became it
     * @param known whether the state after, or its own end, says that it is not there
     */
    record Closed(Institution institution, List<Successor> successors, boolean known) implements InstitutionChange {

        /** Copies the list. */
        public Closed {
            successors = List.copyOf(successors);
        }
    }

    /**
     * It is there in both, and fields of it differ.
     *
     * @param before as it was
     * @param institution as it is
     * @param fields what differs
     */
    record Changed(Institution before, Institution institution, List<FieldChange> fields) implements InstitutionChange {

        /** Copies the list. */
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that differs.
     *
     * @param field which, as a mandate file calls it
     * @param before its value before; null where it was not stated
     * @param after its value after; null where it is not stated
     */
    record FieldChange(String field, @Nullable FieldValue before, @Nullable FieldValue after) {}

    /**
     * Where the traces of a closed institution lead.
     *
     * @param institution the successor
     * @param formedFrom whether it names the closed one as its predecessor
     * @param bearsName whether it bears the closed one's name besides its own
     * @param matters the matters it took up that the closed one had
     */
    record Successor(Institution institution, boolean formedFrom, boolean bearsName, List<Matter> matters) {

        /** Copies the list. */
        public Successor {
            matters = List.copyOf(matters);
        }
    }
}
