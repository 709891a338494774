package org.mandateaudit.rule.drl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.mandateaudit.read.Sha256;

/** Tells rules from others by their text, in hexadecimal. */
public final class Digest {

    private Digest() {}

    /** The digest of rules, in their order. */
    public static String of(List<RuleSource> sources) {
        MessageDigest digest = Sha256.digest();
        sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a text. */
    public static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
