package org.mandateaudit.derived;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Yes, no, or unknown: what is not stated is unknown, never "no". An unknown answer can name the fields that would decide
 * it; they are put together only where they are asked for, which is seldom.
 */
public final class Answer {

    /** Yes. */
    public static final Answer YES = new Answer(true, null);

    /** No. */
    public static final Answer NO = new Answer(false, null);

    private final @Nullable Boolean value;
    private final @Nullable Want want;

    /** Why an answer is unknown. */
    private sealed interface Want {

        /** For want of one field. */
        record One(String id, String field) implements Want {}

        /** For want of what either of two wants. */
        record Both(Want one, Want other) implements Want {}
    }

    private Answer(@Nullable Boolean value, @Nullable Want want) {
        this.value = value;
        this.want = want;
    }

    /** Yes or no. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Unknown, for want of a field of the fact with that id. */
    public static Answer unknown(String id, String field) {
        return new Answer(null, new Want.One(id, field));
    }

    /** The value of a field, or unknown for want of it. */
    static Answer of(@Nullable Boolean value, String id, String field) {
        return value == null ? unknown(id, field) : of(value);
    }

    /** The answer; null where it is unknown. */
    public @Nullable Boolean value() {
        return value;
    }

    /** Where it is unknown, the fields that would decide it, each as {@code id.field}. */
    public Set<String> wants() {
        if (want == null) {
            return Set.of();
        }
        Set<String> wants = new TreeSet<>();
        Deque<Want> open = new ArrayDeque<>(Set.of(want));
        while (!open.isEmpty()) {
            Want next = open.pop();
            if (next instanceof Want.Both both) {
                open.push(both.one());
                open.push(both.other());
            } else if (next instanceof Want.One one) {
                wants.add(one.id() + "." + one.field());
            }
        }
        return wants;
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
        return no() && !complete.yes() ? new Answer(null, complete.want) : this;
    }

    Answer not() {
        return yes() ? NO : no() ? YES : this;
    }

    /** Whether both are so. */
    public Answer and(Answer other) {
        if (no() || other.no()) {
            return NO;
        }
        return yes() ? other : other.yes() ? this : wanting(other);
    }

    Answer or(Answer other) {
        if (yes() || other.yes()) {
            return YES;
        }
        return no() ? other : other.no() ? this : wanting(other);
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

    private Answer wanting(Answer other) {
        if (want == null || other.want == null || want == other.want) {
            return want == null ? other : this;
        }
        return new Answer(null, new Want.Both(want, other.want));
    }

    /** Whether the other is the same answer, for want of the same fields. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer && Objects.equals(value, answer.value) && wants().equals(answer.wants());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, wants());
    }

    @Override
    public String toString() {
        return value == null ? "unknown " + wants() : value.toString();
    }
}
