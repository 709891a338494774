package org.mandateaudit.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * What identifies a finding through edits elsewhere: the first 16 hexadecimal digits of the SHA-256 of the JSON array
 * {@code [rule, region, institutions, matter]} in UTF-8 without spaces. What could not be assessed is known by the same.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The id of the finding of a rule on institutions, sorted by id, and a matter; null where it is on none. */
    public static String of(String rule, Region region, List<Institution> institutions, @Nullable Matter matter) {
        List<Object> identity = new ArrayList<>();
        identity.add(rule);
        identity.add(region.code());
        identity.add(institutions.stream().map(Institution::id).toList());
        identity.add(matter == null ? null : matter.code());
        byte[] json = Json.writeCompact(identity).strip().getBytes(StandardCharsets.UTF_8);
        return Sha256.of(json).substring(0, 16);
    }
}
