package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether a rule's file is written in characters that can be read as a rule: punctuation as a Chinese keyboard gives it,
 * and quotes that are not closed, would otherwise be told as something else, and further on.
 */
final class Characters {

    private static final Map<Character, Character> PUNCTUATION = Map.of(
            '“', '"', '”', '"', '‘', '\'', '’', '\'', '、', ',', '。', '.', '【', '[', '】', ']', '《', '<', '》', '>');
    private static final char FULL_FIRST = '\uFF01';
    private static final char FULL_LAST = '\uFF5E';
    private static final int TO_ASCII = 0xFEE0;

    private Characters() {}

    static List<Problem> of(RuleFile file) {
        List<Problem> problems = new ArrayList<>();
        String code = file.drl().code();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            Character ascii = ascii(c);
            if (ascii != null) {
                problems.add(file.problem(at, RuleComplaint.fullWidth(c, ascii)));
            } else if (c == '"' || c == '\'') {
                int close = code.indexOf(c, at + 1);
                int line = code.indexOf('\n', at);
                boolean open = close < 0 || (line >= 0 && close > line);
                if (open) {
                    problems.add(file.problem(at, RuleComplaint.openQuote(c)));
                }
                at = open ? (line < 0 ? code.length() : line) : close;
            }
        }
        return problems;
    }

    private static @Nullable Character ascii(char c) {
        return c >= FULL_FIRST && c <= FULL_LAST ? Character.valueOf((char) (c - TO_ASCII)) : PUNCTUATION.get(c);
    }
}
