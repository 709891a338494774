package org.mandateaudit.report;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;

/**
 * Whose field is wanted: an institution, a region, or another fact by its id.
 *
 * @param region the code of the region in which it sits; of another fact, that of what could not be assessed
 * @param id the institution's id, the region's code, or the id of the fact
 * @param name what it is called
 */
record Subject(String region, String id, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject subject && subject.id.equals(id) && subject.region.equals(region);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whose it is, where the wanted fact is of that id. */
    static Subject of(NotAssessable entry, String id, Language language) {
        String region = entry.region().code();
        if (id.equals(region)) {
            return new Subject(region, id, entry.region().name());
        }
        Institution holder = entry.holder(id);
        return holder == null ? new Subject(region, id, id) : of(holder, language);
    }

    /** An institution is told once, in whatever region it is asked for. */
    private static Subject of(Institution institution, Language language) {
        String name =
                Names.of(institution, language) + language.say("（%s）", " (%s)").replace("%s", institution.id());
        return new Subject(institution.region().code(), institution.id(), name);
    }
}
