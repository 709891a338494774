package org.mandateaudit.rule;

import java.util.Set;
import org.mandateaudit.rule.drl.Rule;

/** Compiled rules. */
interface Knowledge {

    /** Those rules alone, by their ids. */
    Network of(Set<String> rules);

    /** The digest of the sources that the rules were compiled from, in hexadecimal. */
    String sha256();

    /** What a rule says of itself, and what the engine has to know of it beside its condition. */
    Rule rule(String id);
}
