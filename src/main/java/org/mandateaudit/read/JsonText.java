package org.mandateaudit.read;

import java.util.regex.Pattern;
import org.mandateaudit.finding.Text;

/**
 * Whether a text is JSON, as RFC 8259 has it. The parser that reads it takes YAML, and so much that no other reader of JSON
 * would.
 */
final class JsonText {

    private static final String BLANK = " \t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final Script script;
    private final String text;
    private int at;

    private JsonText(Script script) {
        this.script = script;
        this.text = script.text();
    }

    /**
     * Checks a text; one that holds nothing is none, but is complained of elsewhere.
     *
     * @throws Refusal at the first place where it is not JSON
     */
    static void check(Script script) {
        JsonText json = new JsonText(script);
        if (json.hasNext()) {
            json.value(0);
            if (json.hasNext()) {
                throw json.refusal(JsonComplaint.AFTER_THE_END);
            }
        }
    }

    private void value(int depth) {
        char first = next();
        if (first == '{' || first == '[') {
            if (depth == YamlTree.DEEPEST) {
                throw script.refusal(script.placeAt(at), FileComplaint.tooDeep(depth));
            }
            items(first == '{', depth + 1);
        } else if (first == '"') {
            string();
        } else if (first == '\'') {
            throw refusal(JsonComplaint.SINGLE_QUOTES);
        } else {
            word();
        }
    }

    private void items(boolean named, int depth) {
        char close = named ? '}' : ']';
        int open = at++;
        if (hasNext() && text.charAt(at) == close) {
            at++;
            return;
        }
        while (true) {
            if (named) {
                name();
            }
            value(depth);
            if (!hasNext()) {
                throw refusal(open, JsonComplaint.notClosed(named));
            }
            int comma = at;
            char after = next();
            if (after == close) {
                at++;
                return;
            }
            if (after != ',') {
                throw refusal(JsonComplaint.noComma(named));
            }
            at++;
            if (hasNext() && text.charAt(at) == close) {
                throw refusal(comma, JsonComplaint.LAST_COMMA);
            }
        }
    }

    private void name() {
        char first = next();
        if (first != '"') {
            throw refusal(first == '\'' ? JsonComplaint.SINGLE_QUOTES : JsonComplaint.NAME);
        }
        string();
        if (next() != ':') {
            throw refusal(JsonComplaint.COLON);
        }
        at++;
    }

    private void string() {
        int open = at++;
        for (; at < text.length() && text.charAt(at) != '"'; at++) {
            char each = text.charAt(at);
            if (each == '\n' || each == '\r') {
                throw refusal(open, JsonComplaint.QUOTES);
            }
            if (each < ' ') {
                throw script.refusal(script.placeAt(at), FileComplaint.forbiddenCharacter(each));
            }
            if (each == '\\') {
                escape();
            }
        }
        if (at == text.length()) {
            throw refusal(open, JsonComplaint.QUOTES);
        }
        at++;
    }

    /** Goes to the last sign of the escape that begins here. */
    private void escape() {
        int start = at++;
        char kind = at < text.length() ? text.charAt(at) : '"';
        boolean known = "\"\\/bfnrtu".indexOf(kind) >= 0;
        for (int i = 0; known && kind == 'u' && i < 4; i++) {
            at++;
            known = at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80;
        }
        if (!known) {
            throw refusal(start, JsonComplaint.ESCAPE);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && BLANK.indexOf(text.charAt(at)) < 0 && ",:[]{}\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw refusal(JsonComplaint.NO_VALUE);
        }
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
            throw refusal(start, JsonComplaint.WORD);
        }
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private boolean hasNext() {
        while (at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at))) {
            throw refusal(JsonComplaint.COMMENT);
        }
        if (at < text.length() && isInvisible(text.charAt(at))) {
            throw refusal(JsonComplaint.invisible(text.charAt(at)));
        }
        return at < text.length();
    }

    /** A byte order mark, a wide space or the like, which an editor shows as a space or not at all. */
    private static boolean isInvisible(char each) {
        return Character.isSpaceChar(each) || Character.getType(each) == Character.FORMAT;
    }

    private char next() {
        if (!hasNext()) {
            throw refusal(JsonComplaint.BROKEN_OFF);
        }
        return text.charAt(at);
    }

    private Refusal refusal(Text reason) {
        return refusal(at, reason);
    }

    private Refusal refusal(int index, Text reason) {
        return script.refusal(script.within(script.placeAt(index)), JsonComplaint.of(reason));
    }
}
