package org.mandateaudit.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.review.WaiverRules;

/** Names that no rule can bear. */
class TakenNamesTest {

    @Test
    void theNamesOfTheWaiverRulesAreThoseOfTheReview() {
        Set<String> names =
                WaiverRules.all().stream().map(RuleDescription::id).collect(Collectors.toCollection(HashSet::new));
        names.add(WaiverRules.GROUP);

        assertEquals(names, TakenNames.OF_WAIVERS.keySet());
    }
}
