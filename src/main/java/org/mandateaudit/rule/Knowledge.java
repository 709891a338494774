package org.mandateaudit.rule;

import org.kie.api.KieBase;

/** Compiled rules. */
interface Knowledge {

    /** All rules, on one shared base. */
    KieBase all();

    /** One rule with its variants, by itself. */
    KieBase only(String rule);
}
