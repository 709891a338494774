package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The URI of an input file in SARIF: relative to the root of the sources, or {@code file:} for an absolute path. */
final class ArtifactUri {

    /** The name by which code scanning and editors know the root of the checked-out sources. */
    static final String ROOT = "%SRCROOT%";

    private static final String UNRESERVED = "-._~/";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");

    private ArtifactUri() {}

    /** An artifactLocation. */
    static Map<String, Object> location(String path) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("uri", of(path));
        if (!isAbsolute(path)) {
            location.put("uriBaseId", ROOT);
        }
        return location;
    }

    static String of(String path) {
        if (path.equals("-")) {
            return "stdin";
        }
        if (DRIVE.matcher(path).matches()) {
            return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2).replace('\\', '/'));
        }
        return isAbsolute(path) ? "file://" + encoded(path) : encoded(withoutDots(path));
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || DRIVE.matcher(path).matches();
    }

    private static String withoutDots(String path) {
        return path.replaceAll("(?<![^/])\\./+", "");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(unit)) {
                uri.append((char) unit);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", unit));
            }
        }
        return uri.toString();
    }

    private static boolean isUnreserved(byte unit) {
        return unit >= 'a' && unit <= 'z'
                || unit >= 'A' && unit <= 'Z'
                || unit >= '0' && unit <= '9'
                || unit > 0 && UNRESERVED.indexOf(unit) >= 0;
    }
}
