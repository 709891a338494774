package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.internal.conf.ShareAlphaNodesOption;

/** What Drools is told by properties does not reach an audit. */
class BaseDefaultsTest {

    @Test
    void propertiesOfTheSystemChangeNothing() {
        System.setProperty(ShareAlphaNodesOption.PROPERTY_NAME, "false");
        try {
            assertFalse(KieServices.get()
                    .newKieBaseConfiguration()
                    .getOption(ShareAlphaNodesOption.KEY)
                    .isShareAlphaNodes());
            assertTrue(BaseDefaults.configuration()
                    .getOption(ShareAlphaNodesOption.KEY)
                    .isShareAlphaNodes());
        } finally {
            System.clearProperty(ShareAlphaNodesOption.PROPERTY_NAME);
        }
    }
}
