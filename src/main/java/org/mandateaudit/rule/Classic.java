package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.mandateaudit.rule.drl.Digest;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleSource;

/** Rules by the other way that Drools has: compiled when they are needed. It suits few rules, or ones that change. */
final class Classic implements Knowledge {

    private static final int NEVER = -1;

    private final List<RuleSource> sources;
    private final Map<Set<String>, Network> networks = new HashMap<>();

    Classic(List<RuleSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public synchronized Network of(Set<String> rules) {
        return networks.computeIfAbsent(rules, this::network);
    }

    private Network network(Set<String> rules) {
        List<RuleSource> its =
                sources.stream().filter(source -> rules.contains(source.id())).toList();
        List<String> texts = its.stream().map(RuleSource::loosened).toList();
        return Network.unsifted(
                its.stream().map(RuleSource::id).toList(),
                compile(
                        texts.isEmpty()
                                ? List.of("package rules.none\nglobal " + Collector.class.getName() + " findings")
                                : texts));
    }

    @Override
    public String sha256() {
        return Digest.of(sources);
    }

    @Override
    public Rule rule(String id) {
        return source(id).rule();
    }

    private RuleSource source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Compiles DRL.
     *
     * @throws IllegalArgumentException where Drools refuses it
     */
    static KieBase compile(List<String> texts) {
        return OwnLoader.get(() -> compiled(texts));
    }

    private static KieBase compiled(List<String> texts) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String drl : texts) {
            builder.add(
                    KieServices.get()
                            .getResources()
                            .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8"),
                    ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalArgumentException("Drools refuses the rules: " + builder.getErrors());
        }
        // Left to itself, Drools compiles a condition anew, in the background, when it was asked twenty times.
        KieBaseConfiguration configuration = BaseDefaults.configuration();
        configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
