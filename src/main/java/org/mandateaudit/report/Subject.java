package org.mandateaudit.report;

import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;

/**
 * Whose field is wanted: an institution, a region, or another fact by its id.
 *
 * @param region the code of the region of what could not be assessed
 * @param id the institution's id, the region's code, or the id of the fact
 * @param name what it is called
 */
record Subject(String region, String id, String name) {

    /** Whose it is, where the wanted fact is of that id. A mandate's numbered id begins with its institution's. */
    static Subject of(NotAssessable entry, String id, Language language) {
        String region = entry.region().code();
        if (id.equals(region)) {
            return new Subject(region, id, entry.region().name());
        }
        for (Institution institution : entry.institutions()) {
            if (id.equals(institution.id()) || id.startsWith(institution.id() + "/")) {
                String name = Names.of(institution, language)
                        + new Text("（%s）", " (%s)").in(language).replace("%s", institution.id());
                return new Subject(region, institution.id(), name);
            }
        }
        return new Subject(region, id, id);
    }
}
