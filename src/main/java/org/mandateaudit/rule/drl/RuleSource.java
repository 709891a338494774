package org.mandateaudit.rule.drl;

import java.util.List;
import java.util.function.Supplier;
import org.mandateaudit.read.Example;

/**
 * A rule's file.
 *
 * @param file the path as the user named it; of a rule that is shipped, from the folder of the program
 * @param challenge the name of its folder
 * @param id its stem
 * @param drl reads its DRL as written
 * @param examples reads the examples that stand beside it
 */
public record RuleSource(
        String file, String challenge, String id, Supplier<String> drl, Supplier<List<Example>> examples) {

    /** A rule that is shipped. */
    public RuleSource(String challenge, String id, Supplier<String> drl, Supplier<List<Example>> examples) {
        this("rules/" + challenge + "/" + id + ".drl", challenge, id, drl, examples);
    }

    /** A rule without examples. */
    public RuleSource(String challenge, String id, Supplier<String> drl) {
        this(challenge, id, drl, List::of);
    }

    /** Where it lies below the folder of rules. */
    public String path() {
        return challenge + "/" + id + ".drl";
    }

    /** Its DRL as written. */
    public String text() {
        return drl.get();
    }

    /** What it says of itself. */
    public Rule rule() {
        return RuleReader.read(challenge, DrlText.of(text()));
    }

    /**
     * The DRL that Drools compiles: each constraint on what may be unknown lets it through, and none fails on a way that
     * leads nowhere. Lines stay where they are.
     */
    public String loosened() {
        Loosening loosening = new Loosening(DrlText.of(text()));
        return loosening.own() + loosening.further();
    }
}
