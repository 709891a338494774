package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;

/**
 * A format that is text, of something that is in memory.
 *
 * <pre>{@code
 * byte[] memo = ComparisonFormat.MARKDOWN.bytes(comparison, Style.of(Language.ZH));
 * }</pre>
 *
 * @param <T> what is written in it
 */
public interface TextFormat<T> extends Format {

    /** The text; whether a line break ends it depends on the format. */
    String text(T told, Style style);

    /** The text in UTF-8, with a line break at the end. */
    default byte[] bytes(T told, Style style) {
        String text = text(told, style);
        return (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
