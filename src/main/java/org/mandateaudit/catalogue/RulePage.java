package org.mandateaudit.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Example;

/**
 * All there is to say of a rule.
 *
 * @param rule what it says of itself
 * @param remarks what its author says of it above the rule, in Chinese
 * @param variants its blocks, the first one named like the rule
 * @param onlyOnDemand whether it speaks only where it is asked for by name
 * @param atLeast how many institutions a finding names at least
 * @param silencedBy the rules that speak in its stead where both would say the same
 * @param silences the rules in whose stead it speaks
 * @param examples the examples that stand beside it
 * @param drl the whole file, as written; empty where the rule is not written in DRL
 */
public record RulePage(
        RuleDescription rule,
        List<Remark> remarks,
        List<Variant> variants,
        boolean onlyOnDemand,
        int atLeast,
        List<String> silencedBy,
        List<String> silences,
        List<Example> examples,
        String drl) {

    /** Copies the lists. */
    public RulePage {
        remarks = List.copyOf(remarks);
        variants = List.copyOf(variants);
        silencedBy = List.copyOf(silencedBy);
        silences = List.copyOf(silences);
        examples = List.copyOf(examples);
    }

    /** All there is to say of a rule that is no DRL, as those are by which waivers are looked at. */
    public static RulePage withoutDrl(RuleDescription rule) {
        return new RulePage(rule, List.of(), List.of(), false, 0, List.of(), List.of(), List.of(), "");
    }

    /**
     * A remark of the author.
     *
     * @param about what it is about
     * @param text the remark, in Chinese
     */
    public record Remark(Subject about, String text) {}

    /** What a remark is about. */
    public enum Subject {
        /** The source, in our own words, and whatever has no heading of its own. */
        SOURCE,
        /** 认定: what the rule takes for what. */
        READING,
        /** 沉默: where it has nothing to say. */
        SILENCE,
        /** 已知局限: what it does not see, or sees wrongly. */
        LIMITS
    }

    /**
     * One block of a rule.
     *
     * @param name its name; that of the rule, and behind a colon what differs
     * @param severity how grave its findings are
     * @param severityOfDuplication how grave those graded duplication are
     * @param condition what is, with placeholders
     * @param from the first as-of date it applies to; null for any
     * @param until the first as-of date it no longer applies to; null for any
     * @param reformed whether the region must have carried out the reform of 2023; null where that does not matter
     * @param parts what it looks for
     */
    public record Variant(
            String name,
            Severity severity,
            Severity severityOfDuplication,
            Text condition,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean reformed,
            List<Part> parts) {

        /** Copies the list. */
        public Variant {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A fact that is looked for, or must not be there.
     *
     * @param fact what it is called: 职责, mandate; behind {@code not} the whole sentence
     * @param absent whether there may be none
     * @param conditions the conditions on it
     */
    public record Part(Text fact, boolean absent, List<Condition> conditions) {

        /** Copies the list. */
        public Part {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition.
     *
     * @param words what it says
     * @param drl the same as the rule writes it
     */
    public record Condition(Text words, String drl) {}
}
