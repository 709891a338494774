package org.mandateaudit.rule;

import org.drools.core.BaseConfigurationFactories;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * Drools as it comes: no properties of the system or of files on the class path, which would be looked through for them,
 * change what an audit finds.
 */
final class BaseDefaults {

    private BaseDefaults() {}

    @SuppressWarnings("unchecked") // of an array that the constructor makes of its arguments
    static KieBaseConfiguration configuration() {
        return new CompositeBaseConfiguration(
                new ChainedProperties(),
                BaseDefaults.class.getClassLoader(),
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf);
    }
}
