package org.mandateaudit.report;

import java.util.Map;

/** The messages of SARIF. */
final class SarifText {

    private SarifText() {}

    /** A message that shows the text as it is, though SARIF has placeholders in braces and links. */
    static Map<String, Object> message(String text) {
        return Map.of("text", literal(text));
    }

    /** The text with braces doubled, and with {@code [text](place)} made no link. */
    static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /** A text of a rule that has not been applied to anything: its placeholders become names in angle brackets. */
    static String open(String text) {
        return text.replaceAll("\\{([^{}]*)\\}", "‹$1›");
    }
}
