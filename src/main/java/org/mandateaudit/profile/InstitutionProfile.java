package org.mandateaudit.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Nature;

/**
 * One institution in comparison. Its standing and its independence are fields of the institution; a field that is null
 * there is unknown, never "no". Its mandates are those of its whole body: a nameplate has what its host holds.
 *
 * @param institution whose profile it is
 * @param counterparts 对口上级: the names of the higher departments it answers to; null where none is stated
 * @param predecessor the name of what it was formed from; null where it is not stated
 * @param fromInformationCentre whether that was an information centre (信息中心)
 * @param orientation in which domains it manages
 * @param answers the answer to each question
 */
public record InstitutionProfile(
        Institution institution,
        @Nullable List<String> counterparts,
        @Nullable String predecessor,
        Answer fromInformationCentre,
        Orientation orientation,
        Map<Question, Showing> answers) {

    /** Copies the collections. */
    public InstitutionProfile {
        counterparts = counterparts == null ? null : List.copyOf(counterparts);
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    /** The answer to a question. */
    public Showing answer(Question question) {
        Showing showing = answers.get(question);
        if (showing == null) {
            throw new IllegalStateException("no answer to " + question);
        }
        return showing;
    }

    /** Whether it is stated to be a public institution, by its nature or by its form. */
    public boolean publicInstitution() {
        return institution.nature() == Nature.PUBLIC
                || institution.form() == Form.DIRECT_PUBLIC
                || institution.form() == Form.MANAGED_PUBLIC;
    }
}
