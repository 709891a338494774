package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.mandateaudit.read.Sha256;

/** Tells rules from others by their text, in hexadecimal. */
final class Digest {

    private Digest() {}

    static String of(List<RuleSource> sources) {
        MessageDigest digest = Sha256.digest();
        sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
