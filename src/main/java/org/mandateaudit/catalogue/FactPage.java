package org.mandateaudit.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * All that a rule can ask of one type: a fact it can look for, a part of one, or the values of a property.
 *
 * @param name the name by which a rule calls it: {@code Institution}
 * @param origin where it comes from
 * @param folder the package that a rule imports: {@code org.mandateaudit.mandate}
 * @param called what it is called: 机构, institution
 * @param properties what can be asked of it, by name
 * @param questions what can be asked of it with something in brackets, by name
 * @param values the values that it has; empty where it is no list of values
 */
public record FactPage(
        String name,
        Origin origin,
        String folder,
        Text called,
        List<Property> properties,
        List<Question> questions,
        List<Value> values) {

    /** Copies the lists. */
    public FactPage {
        properties = List.copyOf(properties);
        questions = List.copyOf(questions);
        values = List.copyOf(values);
    }

    /** Where a type comes from. */
    public enum Origin {
        /** A mandate file states it. */
        STATED,
        /** It follows from what is stated, and is there for every rule. */
        DERIVED,
        /** It is a part of a fact. */
        PART,
        /** It is a list of values. */
        VALUES
    }

    /**
     * A property.
     *
     * @param name its name in a rule: {@code lawEnforcement}
     * @param type what it gives: {@code Nature}, {@code boolean}; with {@code Set<…>} or {@code List<…>} where several
     * @param called what it is called; of what is true or not, what is said where it is true
     * @param otherwise what is said where it is not true; null for what is neither true nor not
     * @param mayBeUnknown whether it has no value where the input leaves something unstated
     * @param fields the fields of a mandate file that it is, or follows from; empty where none are named
     */
    public record Property(
            String name,
            String type,
            Text called,
            @Nullable Text otherwise,
            boolean mayBeUnknown,
            List<String> fields) {

        /** Copies the list. */
        public Property {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A question with something in brackets.
     *
     * @param name its name in a rule
     * @param takes the types of what stands in the brackets, as {@code Institution, Matter}
     * @param called what is said where it holds; {@code {1}} is the first thing in the brackets, {@code {*}} any of them
     */
    public record Question(String name, String takes, Text called) {}

    /**
     * A value.
     *
     * @param drl how a rule writes it: {@code Nature.PUBLIC}; of a matter its code in quotation marks
     * @param code how a mandate file writes it: {@code public}; empty where none does
     * @param called what it is called: 事业单位, public institution
     * @param within the code of the value that it is a part of; null where it is of none
     */
    public record Value(String drl, String code, Text called, @Nullable String within) {}
}
