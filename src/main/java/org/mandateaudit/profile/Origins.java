package org.mandateaudit.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Institution;

/** What institutions were formed from and answer to: an input states it by id or by name. */
final class Origins {

    private static final List<String> CENTRES =
            List.of("信息中心", "information centre", "information center", "info-centre", "information-centre");

    private final Map<String, String> names = new HashMap<>();

    /**
     * Knows the institutions by their ids.
     *
     * @param institutions those of the input at any time, since a predecessor is no longer in force
     */
    Origins(Collection<Institution> institutions) {
        institutions.forEach(institution -> names.put(institution.id(), institution.name()));
    }

    @Nullable
    String name(@Nullable String idOrName) {
        return idOrName == null ? null : names.getOrDefault(idOrName, idOrName);
    }

    @Nullable
    List<String> names(@Nullable Collection<String> idsOrNames) {
        return idsOrNames == null
                ? null
                : idsOrNames.stream()
                        .map(each -> names.getOrDefault(each, each))
                        .toList();
    }

    /** An id that the input does not explain says nothing of what bore it. */
    Answer informationCentre(Institution institution) {
        String name = name(institution.predecessor());
        if (name == null) {
            return Answer.unknown(institution.id(), "predecessor");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (CENTRES.stream().anyMatch(lower::contains)) {
            return Answer.YES;
        }
        return name.codePoints().anyMatch(Character::isIdeographic)
                ? Answer.NO
                : Answer.unknown(institution.id(), "predecessor");
    }
}
