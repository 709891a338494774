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
     * the language chosen. At the top: {@code comparison} (1), {@code tool} (with the rules, as in the JSON report),
     * {@code before} and {@code after} (each {@code as_of}, {@code inputs}, {@code summary}), {@code complete},
     * {@code summary} (the lengths of the lists below; {@code graver}, how many of those that remain are graver;
     * {@code left_with_nobody}, of how many matters a responsibility or a power is stated of nobody any more; and under
     * {@code not_assessable} how many entries {@code appeared} and {@code disappeared}), then
     *
     * <ul>
     *   <li>findings: {@code new} (each with {@code not_assessable_before}: not stated or not decided before),
     *       {@code undecided} (each with {@code because}: {@code cause} ({@code institution-not-stated},
     *       {@code field-not-stated}, {@code coverage-too-narrow}, {@code fact-not-stated}, {@code not-audited}) and
     *       {@code about}, an id or {@code id.field}; of a coverage what is {@code stated} and which {@code mandates} are
     *       not stated any more), {@code remaining} (each with {@code id_before}, {@code severity_before}),
     *       {@code resolved}, {@code not_compared};
     *   <li>{@code moves}: {@code region}, {@code matter}, {@code hold} ({@code coordination}, {@code lead},
     *       {@code share}, {@code power}), {@code act} (of a power; else null), the ids {@code from}, {@code to},
     *       {@code kept}, the ids of the {@code transfers}, those of the {@code promised} (to others, who are not stated to
     *       have it), {@code left_with_nobody}, and {@code later_in_sequence}: {@code from}, {@code to}, {@code known};
     *   <li>{@code institutions}: {@code id}, {@code name}, {@code region}, {@code change} ({@code opened};
     *       {@code appeared}, opened or not stated before; {@code closed}; {@code disappeared}, closed or not stated any
     *       more; {@code merged}, with {@code successors}; {@code changed}, with {@code id_before} and {@code fields}, each
     *       with {@code field}, {@code before}, {@code after}, null where not stated);
     *   <li>{@code matched_by_name} and {@code matched_by_succession}: {@code before}, {@code after}; {@code only_before}
     *       and {@code only_after}, the codes of regions that one state alone has.
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
