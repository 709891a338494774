package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest part of a constraint that says something by itself: a way or another name, a value, or a sign.
 *
 * @param text it as written
 * @param at its offset in the text of the rule
 */
public record Token(String text, int at) {

    private static final Pattern ANY =
            Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|[$\\w]+(?:\\s*\\.\\s*\\w+)*|!*[=<>]+|&&|\\|\\||\\S");
    private static final Pattern NAME = Pattern.compile("[$\\w]+");

    /** The tokens of a stretch, in order, without comments. */
    static List<Token> in(DrlText drl, DrlText.Stretch where) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = ANY.matcher(drl.code()).region(where.from(), where.to());
        while (token.find()) {
            tokens.add(new Token(drl.text().substring(token.start(), token.end()), token.start()));
        }
        return tokens;
    }

    /** Whether it is that word or sign. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it is a text in quotes, of either kind. */
    public boolean isText() {
        return text.startsWith("\"") || text.startsWith("'");
    }

    /** The text within its quotes, as written. */
    public String unquoted() {
        return text.substring(1, text.length() - 1);
    }

    /** Whether it is neither a text nor a name nor a number. */
    public boolean isSign() {
        return !isText() && !text.matches("(?s)[$\\w].*");
    }

    /** Whether it is names with dots between them: a way from a fact or a binding, a constant, or a word. */
    public boolean isWay() {
        return text.matches("(?s)[$A-Za-z_].*");
    }

    /** The names that it is made of. */
    public List<Token> names() {
        return NAME.matcher(text)
                .results()
                .map(name -> new Token(name.group(), at + name.start()))
                .toList();
    }
}
