package org.mandateaudit.rule.drl;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a condition that asks that there be no such fact, and that a fact may leave open: it may be what must not be
 * there. Such facts are looked for by a block of their own, which matches what the rule's block does with each of them.
 *
 * @param place the place of the part in the condition
 * @param asked the ways to properties that may be unknown; those without a root start from the fact
 */
public record Absence(int place, List<PropertyPath> asked) {

    /** What that block binds the fact to that leaves it open. */
    public static final String OPEN = "$open";

    /** That a derived fact is certain. */
    public static final String CERTAIN = "wants.size == 0";

    /** That it is only possible. */
    static final String POSSIBLE = "wants.size > 0";

    private static final String MARK = ":?";
    private static final Pattern BLOCK = Pattern.compile(":\\?\\d+$");

    /** Copies the list. */
    public Absence {
        asked = List.copyOf(asked);
    }

    /** The name of the block that looks for such facts. */
    String block(String name) {
        return name + MARK + place;
    }

    /** Whether a block looks for such facts. */
    public static boolean isBlock(String name) {
        return BLOCK.matcher(name).find();
    }

    /** The name of the rule's own block. */
    public static String ownBlock(String name) {
        return name.substring(0, name.lastIndexOf(MARK));
    }

    /** The place that a block which looks for such facts is about. */
    public static int place(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf(MARK) + MARK.length()));
    }
}
