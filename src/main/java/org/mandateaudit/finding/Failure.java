package org.mandateaudit.finding;

import org.jspecify.annotations.Nullable;

/**
 * A rule that failed, so that the audit is incomplete.
 *
 * @param rule the rule's id
 * @param region the code of the region in which it failed
 * @param reason what happened
 * @param cause the error behind it, for {@code --debug}; null where there is none
 */
public record Failure(String rule, String region, Text reason, @Nullable Throwable cause) {

    /**
     * The failure of a rule that threw something.
     *
     * @param where where the rule stands, and on which fact it failed as far as that is known
     */
    public static Failure thrown(String rule, String region, Throwable thrown, Text where) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String why = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new Failure(
                rule,
                region,
                new Text("规则执行出错：" + why + "；" + where.zh(), "the rule threw: " + why + "; " + where.en()),
                thrown);
    }
}
