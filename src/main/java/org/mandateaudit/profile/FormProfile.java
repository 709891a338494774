package org.mandateaudit.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Form;

/**
 * The institutions of one form together.
 *
 * @param form 机构类型; null for those whose form is not stated
 * @param institutions how many there are
 * @param answers for each question, how many answer it how
 * @param orientations how many have which orientation; those that none has are left out
 */
public record FormProfile(
        @Nullable Form form, int institutions, Map<Question, Tally> answers, Map<Orientation, Integer> orientations) {

    /** Copies the maps. */
    public FormProfile {
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
        orientations = Collections.unmodifiableMap(new EnumMap<>(orientations));
    }

    /**
     * How many institutions answer a question how.
     *
     * @param yes the number of those that are known to
     * @param no the number of those that are known not to
     * @param unknown the number of the others
     */
    public record Tally(int yes, int no, int unknown) {

        static Tally of(List<Answer> answers) {
            int yes = (int) answers.stream().filter(Answer::yes).count();
            int no = (int) answers.stream().filter(Answer::no).count();
            return new Tally(yes, no, answers.size() - yes - no);
        }
    }

    static FormProfile of(@Nullable Form form, List<InstitutionProfile> profiles) {
        Map<Question, Tally> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(
                    question,
                    Tally.of(profiles.stream()
                            .map(profile -> profile.answer(question).answer())
                            .toList()));
        }
        Map<Orientation, Integer> orientations = new EnumMap<>(Orientation.class);
        profiles.forEach(profile -> orientations.merge(profile.orientation(), 1, Integer::sum));
        return new FormProfile(form, profiles.size(), answers, orientations);
    }
}
