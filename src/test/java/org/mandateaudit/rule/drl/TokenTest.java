package org.mandateaudit.rule.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The one scanner of constraints, for what they ask, what is wrong with them, and what they say. */
class TokenTest {

    private static List<String> texts(String constraint) {
        return tokens(constraint).stream().map(Token::text).toList();
    }

    private static List<Token> tokens(String constraint) {
        return Token.in(DrlText.of(constraint), new DrlText.Stretch(0, constraint.length()));
    }

    @Test
    void waysValuesAndSignsStandByThemselves() {
        assertEquals(
                List.of("$a . b", "!=", "Act.GUIDE", "||", "!", "(", "leads", "==", "!", "held", ")"),
                texts("$a . b!=Act.GUIDE||!(leads==!held)"));
        assertEquals(List.of("scope", "===", "Scope.OWN"), texts("scope === Scope.OWN"));
    }

    @Test
    void aTextIsOneWhateverItHolds() {
        assertEquals(
                List.of("text", "in", "(", "\"a \\\" == b\"", ",", "'c'", ",", "\"d\\\\\"", ")"),
                texts("text in ( \"a \\\" == b\", 'c', \"d\\\\\" )"));
        assertEquals("it's", tokens("\"it's\"").get(0).unquoted());
    }

    @Test
    void aCommentSaysNothing() {
        assertEquals(List.of("leads", "==", "true"), texts("leads /* it's held */ == true // \"or\" not"));
    }

    @Test
    void everyNameHasItsPlace() {
        assertEquals(
                List.of(new Token("$a", 1), new Token("b", 6), new Token("a", 8)),
                tokens(" $a . b.a").get(0).names());
    }
}
