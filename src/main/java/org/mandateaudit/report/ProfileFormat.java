package org.mandateaudit.report;

import org.mandateaudit.profile.Profile;

/**
 * The formats in which a profile is written.
 *
 * <pre>{@code
 * byte[] csv = ProfileFormat.CSV.bytes(Profile.of(mandates), Style.of(Language.ZH));
 * }</pre>
 */
public enum ProfileFormat implements TextFormat<Profile> {
    /** For people, on a terminal: a table for each theme. */
    TEXT,
    /**
     * For programs. Keys are kept stable, and values are codes whatever the language. At the top: {@code profile} (1),
     * {@code tool}, {@code as_of}, {@code inputs} as in the JSON report, {@code kinds}, {@code left_out}, then
     *
     * <ul>
     *   <li>{@code institutions}: {@code id}, {@code name}, {@code region}, {@code kinds}, {@code nature}, {@code form},
     *       {@code rank}, {@code sequence}, {@code supervisor}, {@code host}, {@code issues_documents},
     *       {@code reports_to}, {@code own_budget}, {@code own_staffing} as in a mandate file, null where unknown;
     *       {@code counterparts} and {@code predecessor}, as names; {@code from_information_centre}; {@code orientation}
     *       ({@code industry}, {@code government}, {@code comprehensive}, {@code neither}, {@code unknown}); and
     *       {@code answers}, by question: {@code answer} ({@code yes}, {@code no}, {@code unknown}), the ids of the
     *       {@code mandates} that show it, the fields it {@code wants}, and of each of the four fulls the
     *       {@code parts}, each with its answer.
     *   <li>{@code forms}: {@code form}, null where it is not stated; {@code institutions}, their number;
     *       {@code orientations}, the number of each; {@code answers}, by question the numbers {@code yes}, {@code no},
     *       {@code unknown}.
     * </ul>
     */
    JSON,
    /** For spreadsheets: UTF-8 with a byte-order mark, a row each. */
    CSV;

    @Override
    public String text(Profile profile, Style style) {
        return switch (this) {
            case TEXT -> ProfileText.of(profile, style);
            case JSON -> ProfileJson.of(profile);
            case CSV -> Csv.of(ProfileSheet.of("", profile, style.language()));
        };
    }
}
