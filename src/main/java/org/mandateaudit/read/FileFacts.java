package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file states.
 *
 * @param stated all but mandates that are not kept
 * @param apart those; null where there are none
 */
record FileFacts(Stated stated, @Nullable MandateSource apart) {

    static FileFacts of(Stated stated) {
        return new FileFacts(stated, null);
    }

    /** The mandates: those under their institutions first. */
    MandateSource mandates() {
        if (apart != null) {
            return apart;
        }
        List<Facts.OfInstitution> mandates = new ArrayList<>();
        for (Stated institution : stated.list(FileShape.INSTITUTIONS)) {
            for (Stated mandate : institution.list(InstitutionShape.MANDATES)) {
                mandates.add(new Facts.OfInstitution(mandate, institution));
            }
        }
        for (Stated mandate : stated.list(FileShape.MANDATES)) {
            mandates.add(new Facts.OfInstitution(mandate, null));
        }
        return MandateSource.of(mandates);
    }
}
