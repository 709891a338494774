package org.mandateaudit.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.json.Json;

/**
 * The identity of a finding as reports publish it, its id: the first 16 hexadecimal digits of the SHA-256 of the JSON array
 * {@code [rule, region, institutions, matter]} in UTF-8 without spaces. What could not be assessed is known by the same.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The id of the finding of that identity. */
    public static String of(Identity identity) {
        List<Object> array = new ArrayList<>();
        array.add(identity.rule());
        array.add(identity.region());
        array.add(identity.institutions());
        array.add(identity.matter());
        byte[] json = Json.writeCompact(array).strip().getBytes(StandardCharsets.UTF_8);
        return Sha256.of(json).substring(0, 16);
    }
}
