package org.mandateaudit.rule.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.Expression;
import org.mandateaudit.rule.drl.Expression.Comparison;
import org.mandateaudit.rule.drl.Expression.Constant;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Reach;

/**
 * Whether a constraint takes what is stated for all there is: a list of what is stated has no known end, and a mechanism
 * without a matter is about all of them.
 */
final class WholeCheck {

    private static final Set<Comparison> AT_LEAST =
            Set.of(Comparison.MORE, Comparison.AT_LEAST, Comparison.CONTAINS, Comparison.NOT_EXCLUDES);
    private static final Set<Comparison> AT_MOST =
            Set.of(Comparison.LESS, Comparison.AT_MOST, Comparison.LACKS, Comparison.EXCLUDES);

    private static final Set<Comparison> AMONG =
            Set.of(Comparison.CONTAINS, Comparison.LACKS, Comparison.EXCLUDES, Comparison.NOT_EXCLUDES);

    private final boolean denied;

    /** Whether something else would do as well, so that one about all matters need not be missed. */
    private final boolean alternative;

    private final Set<Text> complaints = new LinkedHashSet<>();

    private WholeCheck(boolean denied, boolean alternative) {
        this.denied = denied;
        this.alternative = alternative;
    }

    /**
     * What is wrong with a constraint.
     *
     * @param denied whether it stands behind {@code not}
     */
    static Set<Text> of(Expression expression, boolean denied) {
        WholeCheck check = new WholeCheck(denied, !denied && expression instanceof Expression.Or);
        check.look(expression, denied);
        return check.complaints;
    }

    private void look(Expression expression, boolean turned) {
        if (expression instanceof Expression.Or or) {
            or.parts().forEach(part -> look(part, turned));
        } else if (expression instanceof Expression.And and) {
            boolean allStated = and.parts().stream()
                    .anyMatch(part -> part instanceof Expression.Way way
                            && way.path().expression().endsWith("namesStated"));
            and.parts().stream()
                    .filter(part -> !allStated || !(part instanceof Expression.Compare))
                    .forEach(part -> look(part, turned));
        } else if (expression instanceof Expression.Not not) {
            look(not.part(), !turned);
        } else if (expression instanceof Expression.Compare compare) {
            compare(compare, turned);
        } else if (expression instanceof Expression.Way way) {
            boolean asksForNone =
                    !way.path().steps().isEmpty() && way.path().last().name().equals("empty");
            list(way.path(), true, asksForNone && !turned);
        } else if (expression instanceof Expression.Call call) {
            matter(call.of());
            call.arguments().forEach(argument -> {
                if (argument instanceof Expression.Way way) {
                    matter(way.path());
                }
            });
        }
    }

    private void compare(Expression.Compare compare, boolean turned) {
        boolean comparedToNull = compare.right().stream()
                .anyMatch(right -> right instanceof Constant constant && constant.value() == null);
        if (compare.left() instanceof Expression.Way left) {
            boolean whole = !AMONG.contains(compare.how());
            list(left.path(), whole, turned ? !atMost(compare) : !atLeast(compare));
        }
        compare.right().forEach(right -> {
            if (right instanceof Expression.Way way) {
                list(way.path(), true, true);
                matter(way.path());
            }
        });
        if (compare.left() instanceof Expression.Way left && !comparedToNull) {
            matter(left.path());
        }
    }

    private static boolean atLeast(Expression.Compare compare) {
        Object value = value(compare);
        return AT_LEAST.contains(compare.how())
                || (compare.how() == Comparison.IS && Boolean.FALSE.equals(value))
                || (compare.how() == Comparison.IS_NOT
                        && (Boolean.TRUE.equals(value) || Long.valueOf(0).equals(value)));
    }

    private static boolean atMost(Expression.Compare compare) {
        Object value = value(compare);
        return AT_MOST.contains(compare.how())
                || (compare.how() == Comparison.IS
                        && (Boolean.TRUE.equals(value) || Long.valueOf(0).equals(value)));
    }

    private static @Nullable Object value(Expression.Compare compare) {
        return compare.right().get(0) instanceof Constant constant ? constant.value() : null;
    }

    /**
     * How many there are, or that one is not among them, of a list that follows from what is stated.
     *
     * @param whole whether the list itself, where the way ends in it, is not asked for what is in it
     */
    private void list(PropertyPath path, boolean whole, boolean refused) {
        int end = whole ? path.steps().size() - 1 : path.steps().size();
        for (int each = 0; refused && each < end; each++) {
            Property step = path.steps().get(each);
            if (holdsWhatIsStated(step)) {
                String list = path.upTo(each + 1).expression();
                complaints.add(
                        denied
                                ? OperandComplaint.noEndDenied(list, step.owner())
                                : OperandComplaint.noEnd(list, step.owner()));
                return;
            }
        }
    }

    private static boolean holdsWhatIsStated(Property step) {
        Accessor accessor = Accessor.of(step.owner(), step.name());
        if (step.owner() == Institution.class && step.name().equals("names")) {
            return true;
        }
        if (accessor == null
                || !Derived.class.isAssignableFrom(step.owner())
                || !Collection.class.isAssignableFrom(step.type())) {
            return false;
        }
        Class<?> each = Reach.element(accessor.method());
        return each == Mandate.class || each == Power.class;
    }

    /** One that states no matter is about all of them, and equals none. */
    private void matter(PropertyPath path) {
        for (int each = 0; each < path.steps().size(); each++) {
            Property step = path.steps().get(each);
            boolean ofAll = step.owner() == Mechanism.class || step.owner() == Concentration.class;
            if (ofAll && !alternative && step.name().equals("matter")) {
                complaints.add(OperandComplaint.ofAllMatters(step.owner() == Mechanism.class));
                return;
            }
        }
    }
}
