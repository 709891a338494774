package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.rule.drl.RuleSource;

/** Rules that were compiled by the build. */
class PrecompiledTest {

    @Test
    void noMoreChoicesOfRulesAreKeptThanAreLikelyToBeAskedForAgain() {
        Precompiled rules = new Precompiled(List.of(CompiledRules.shipped()));
        List<String> ids =
                BundledRules.sources().stream().map(RuleSource::id).limit(9).toList();
        Network first = rules.of(Set.of(ids.get(0), ids.get(1)));
        for (String one : ids) {
            for (String other : ids) {
                if (!one.equals(other)) {
                    rules.of(Set.of(one, other));
                    assertSame(first, rules.of(Set.of(ids.get(0), ids.get(1))), "what is asked for is kept");
                }
            }
        }
        assertEquals(Precompiled.KEPT, rules.kept());
    }
}
