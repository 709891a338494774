package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;
import org.mandateaudit.profile.Profile;

/**
 * The formats in which a profile is written.
 *
 * <pre>{@code
 * byte[] csv = ProfileFormat.CSV.bytes(Profile.of(mandates), Style.of(Language.ZH));
 * }</pre>
 */
public enum ProfileFormat {
    /** For people, on a terminal: a table for each theme. */
    TEXT(ProfileText::of),
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
    JSON((profile, style) -> ProfileJson.of(profile)),
    /** For spreadsheets: UTF-8 with a byte-order mark, a row each. */
    CSV((profile, style) -> Csv.of(ProfileSheet.of("", profile, style.language())));

    // The writers hold nothing; the interface cannot promise it without a library for the promise.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<Profile, Style, String> writer;

    ProfileFormat(BiFunction<Profile, Style, String> writer) {
        this.writer = writer;
    }

    /** The format's name on the command line: {@code csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile as bytes, in UTF-8. */
    public byte[] bytes(Profile profile, Style style) {
        return writer.apply(profile, style).getBytes(StandardCharsets.UTF_8);
    }
}
