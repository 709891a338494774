package org.mandateaudit.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.words.Terms;

/**
 * Tells of a rule that failed where it stands and on which fact it failed, so that its author need not guess.
 *
 * @param book the book that the rule is of
 * @param region the code of the region in which it failed; empty where it is not known
 */
record Blame(RuleBook book, String region) {

    /** What Drools says of a condition that threw. */
    private static final Pattern CONSTRAINT = Pattern.compile("constraint '(.*)' in ", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Blame in(RuleBook book, Region region) {
        return new Blame(book, region.code());
    }

    /**
     * A rule that threw something.
     *
     * @param on the fact that it failed on; null where that is not known
     */
    Failure thrown(String rule, Throwable thrown, @Nullable Object on) {
        Place place = place(rule, thrown);
        Text where = new Text("规则在 " + place, "the rule is at " + place);
        return Failure.thrown(
                rule,
                region,
                thrown,
                on == null
                        ? where
                        : new Text(
                                where.zh() + "，出错于" + named(on).zh(),
                                where.en() + ", and failed on " + named(on).en()));
    }

    /** A rule that threw something at what it had matched. */
    Failure thrownAt(String rule, Throwable thrown, Map<String, Object> bindings) {
        return thrown(
                rule,
                thrown,
                new TreeMap<>(bindings).values().stream().findFirst().orElse(null));
    }

    /** A rule that fired too often. */
    Failure stopped(String rule, long limit) {
        Place place = place(rule, null);
        return new Failure(
                rule,
                region,
                new Text(
                        "规则触发超过 " + limit + " 次，已停止；规则在 " + place,
                        "the rule fired more than " + limit + " times and was stopped; the rule is at " + place),
                null);
    }

    /** The place of the condition that threw, or of the rule's name where it was none of its conditions. */
    private Place place(String rule, @Nullable Throwable thrown) {
        DrlText drl = DrlText.of(book.source(rule));
        List<RuleBlock> blocks = DrlReader.read(drl);
        String quoted = constraint(thrown);
        int at = blocks.stream()
                .flatMap(block -> block.elements().stream())
                .map(RuleBlock.Element::pattern)
                .flatMap(pattern -> pattern == null ? null : pattern.constraints().stream())
                .filter(each -> quoted.contains(bare(each.expression())))
                .max(Comparator.comparingInt(each -> each.expression().length()))
                .map(each -> each.where().from())
                .orElse(blocks.isEmpty() ? 0 : blocks.get(0).at());
        return new Place(book.file(rule), drl.line(at), drl.column(at));
    }

    private static String constraint(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            Matcher matcher = CONSTRAINT.matcher(each.getMessage() == null ? "" : each.getMessage());
            if (matcher.find()) {
                return bare(matcher.group(1));
            }
        }
        return "";
    }

    private static String bare(String expression) {
        return BLANKS.matcher(expression).replaceAll("");
    }

    /** What a fact is called, with the place at which it is stated; of what is derived, what it follows from. */
    private static Text named(Object fact) {
        Collection<? extends Fact> stated = fact instanceof Derived derived ? derived.evidence() : List.of();
        String from = stated.stream().map(Blame::stated).sorted().limit(3).collect(Collectors.joining(", "));
        String which = fact instanceof Fact itself ? stated(itself) : from;
        Text kind = Terms.kind(fact.getClass());
        return new Text((kind.zh() + " " + which).strip(), (kind.en() + " " + which).strip());
    }

    private static String stated(Fact fact) {
        Place place = fact.places().fact();
        return place == null ? fact.id() : fact.id() + " (" + place + ")";
    }
}
