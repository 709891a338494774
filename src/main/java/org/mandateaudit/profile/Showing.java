package org.mandateaudit.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Mandate;

/**
 * The answer to a question, and what shows it.
 *
 * @param answer yes, no, or unknown, and then for want of which fields
 * @param mandates the mandates that show a yes, as the input orders them; of a full, those that show any of its parts
 * @param parts of a full, the answer for each part; empty for other questions
 */
public record Showing(Answer answer, List<Mandate> mandates, Map<Part, Answer> parts) {

    /** Copies the collections. */
    public Showing {
        mandates = List.copyOf(mandates);
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The parts of which the answer is known to be that. */
    public List<Part> parts(boolean value) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().equals(Answer.of(value)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
