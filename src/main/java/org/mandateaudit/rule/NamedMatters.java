package org.mandateaudit.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.rule.drl.Expression;
import org.mandateaudit.rule.drl.Expression.Constant;
import org.mandateaudit.rule.words.Anatomy;

/** Which matters a rule names, by their codes. */
final class NamedMatters {

    private final Set<String> codes = new TreeSet<>();

    private NamedMatters() {}

    /** @param source the DRL of the rule */
    static Set<String> of(String source) {
        NamedMatters named = new NamedMatters();
        Anatomy.ofAll(source).forEach(block -> block.parts()
                .forEach(part -> part.clauses().forEach(clause -> named.look(clause.expression()))));
        return named.codes;
    }

    private void look(Expression expression) {
        if (expression instanceof Expression.Or or) {
            or.parts().forEach(this::look);
        } else if (expression instanceof Expression.And and) {
            and.parts().forEach(this::look);
        } else if (expression instanceof Expression.Not not) {
            look(not.part());
        } else if (expression instanceof Expression.Call call) {
            if (call.owner() == Matter.class && call.name().equals("within")) {
                add(call.arguments());
            }
        } else if (expression instanceof Expression.Compare compare
                && compare.left() instanceof Expression.Way way
                && !way.path().steps().isEmpty()
                && way.path().owner() == Matter.class
                && way.path().last().name().equals("code")) {
            add(compare.right());
        }
    }

    private void add(List<Expression> values) {
        for (Expression value : values) {
            if (value instanceof Constant constant && constant.value() instanceof String code) {
                codes.add(code);
            }
        }
    }
}
