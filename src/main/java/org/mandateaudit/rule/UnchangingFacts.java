package org.mandateaudit.rule;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Facts do not change within a session, so that Drools need not look up which of their properties each rule heeds: the
 * one thing that it asks of this configuration where it builds a base from a model.
 */
final class UnchangingFacts implements KnowledgeBuilderConfiguration {

    // A key stands for one type of options.
    @SuppressWarnings("unchecked")
    @Override
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> option) {
        if (option != PropertySpecificOption.KEY) {
            throw new UnsupportedOperationException(option.name());
        }
        return (C) PropertySpecificOption.DISABLED;
    }

    @Override
    public ClassLoader getClassLoader() {
        return UnchangingFacts.class.getClassLoader();
    }

    @Override
    public void makeImmutable() {}

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException(option.propertyName());
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException(key.type());
    }

    @Override
    public boolean setProperty(String name, String value) {
        return false;
    }

    @Override
    public String getProperty(String name) {
        return "";
    }
}
