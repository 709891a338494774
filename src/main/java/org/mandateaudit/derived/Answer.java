package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Yes, no, or unknown: what is not stated is unknown, never "no".
 *
 * @param value the answer; null where it is unknown
 * @param wants where it is unknown, the fields that would decide it
 */
public record Answer(@Nullable Boolean value, Set<String> wants) {

    /** Yes. */
    public static final Answer YES = new Answer(true, Set.of());

    /** No. */
    public static final Answer NO = new Answer(false, Set.of());

    /** Yes or no. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Unknown, for want of these fields, each as {@code id.field}. */
    public static Answer unknown(String... wants) {
        return new Answer(null, new TreeSet<>(List.of(wants)));
    }

    /** The value of a field, or unknown for want of it. */
    static Answer of(@Nullable Boolean value, String field) {
        return value == null ? unknown(field) : of(value);
    }

    /** Whether it is known to be so. */
    public boolean yes() {
        return Boolean.TRUE.equals(value);
    }

    /** Whether it is known not to be so. */
    public boolean no() {
        return Boolean.FALSE.equals(value);
    }

    /** No stays unknown unless what it infers from is known to be complete. */
    Answer providedThat(Answer complete) {
        return no() && !complete.yes() ? new Answer(null, complete.wants) : this;
    }

    Answer not() {
        return yes() ? NO : no() ? YES : this;
    }

    /** Whether both are so. */
    public Answer and(Answer other) {
        if (no() || other.no()) {
            return NO;
        }
        return yes() ? other : other.yes() ? this : new Answer(null, union(wants, other.wants));
    }

    Answer or(Answer other) {
        if (yes() || other.yes()) {
            return YES;
        }
        return no() ? other : other.no() ? this : new Answer(null, union(wants, other.wants));
    }

    /** Whether the answer is yes for one of them at least. */
    public static <T> Answer any(Collection<T> all, Function<T, Answer> question) {
        Answer answer = NO;
        for (T each : all) {
            answer = answer.or(question.apply(each));
            if (answer.yes()) {
                break;
            }
        }
        return answer;
    }

    /** Whether the answer is yes for each of them. */
    public static <T> Answer all(Collection<T> all, Function<T, Answer> question) {
        Answer answer = YES;
        for (T each : all) {
            answer = answer.and(question.apply(each));
            if (answer.no()) {
                break;
            }
        }
        return answer;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
