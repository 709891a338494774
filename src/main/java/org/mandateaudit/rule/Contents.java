package org.mandateaudit.rule;

import java.util.List;
import java.util.Set;
import org.mandateaudit.rule.drl.RuleSource;

/**
 * What a book is made of.
 *
 * @param sources the rules, in order
 * @param knowledge their compiled form
 * @param own the names of those that are the user's own
 */
record Contents(List<RuleSource> sources, Knowledge knowledge, Set<String> own) {

    Contents {
        sources = List.copyOf(sources);
        own = Set.copyOf(own);
    }
}
