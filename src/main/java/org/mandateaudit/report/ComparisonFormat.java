package org.mandateaudit.report;

import org.mandateaudit.compare.Comparison;

/**
 * The formats in which a comparison is written. All tell the same, with the same counts.
 *
 * <pre>{@code
 * byte[] memo = ComparisonFormat.MARKDOWN.bytes(comparison, Style.of(Language.ZH));
 * }</pre>
 */
public enum ComparisonFormat implements TextFormat<Comparison> {
    /** For people, on a terminal. */
    TEXT,
    /**
     * For programs. Keys are kept stable; values are codes and ids, and a finding is as in the JSON report, its texts in
     * the language chosen. At the top: {@code comparison} (1), {@code tool}, {@code before} and {@code after} (each
     * {@code as_of}, {@code inputs}, {@code summary}), {@code complete}, {@code summary} (the lengths of the lists below,
     * and under {@code not_assessable} how many entries {@code appeared} and {@code disappeared}), then
     *
     * <ul>
     *   <li>findings: {@code new} (each with {@code not_assessable_before}), {@code undecided}, {@code remaining} (each
     *       with {@code id_before}, {@code severity_before}), {@code resolved}, {@code not_compared};
     *   <li>{@code moves}: {@code region}, {@code matter}, {@code hold} ({@code coordination}, {@code lead},
     *       {@code share}), the ids {@code from}, {@code to}, {@code kept}, the ids of the {@code transfers}, and
     *       {@code later_in_sequence}: {@code from}, {@code to}, {@code known};
     *   <li>{@code institutions}: {@code id}, {@code name}, {@code region}, {@code change} ({@code opened};
     *       {@code closed}; {@code merged}, with {@code successors}; {@code changed}, with {@code id_before} and
     *       {@code fields}, each with {@code field}, {@code before}, {@code after}, null where not stated);
     *   <li>{@code matched_by_name}: {@code before}, {@code after}; {@code only_before} and {@code only_after}, the codes
     *       of regions that one state alone has.
     * </ul>
     */
    JSON,
    /** For a pull request or a memo. */
    MARKDOWN;

    @Override
    public String text(Comparison comparison, Style style) {
        return switch (this) {
            case TEXT -> ComparisonText.of(comparison, style);
            case JSON -> ComparisonJson.of(comparison, style.language());
            case MARKDOWN -> ComparisonMarkdown.of(comparison, style.language());
        };
    }
}
