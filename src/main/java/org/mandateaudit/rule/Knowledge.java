package org.mandateaudit.rule;

import org.kie.api.KieBase;

/** Compiled rules. */
interface Knowledge {

    /** All rules, on one shared base. */
    KieBase all();

    /** The digest of the sources that the rules were compiled from, in hexadecimal. */
    String sha256();

    /** What a rule says of itself, and what the engine has to know of it beside its condition. */
    Rule rule(String id);

    /** One rule with its variants, by itself. */
    KieBase only(String rule);

    /** No rule at all: what a session costs by itself. */
    KieBase none();
}
