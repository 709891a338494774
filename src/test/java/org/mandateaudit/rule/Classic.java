package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** The same rules by the other way that Drools has: compiled when they are needed. */
final class Classic implements Knowledge {

    private final List<RuleSource> sources;
    private KieBase all;

    Classic(List<RuleSource> sources) {
        this.sources = sources;
    }

    @Override
    public synchronized KieBase all() {
        if (all == null) {
            all = base(sources);
        }
        return all;
    }

    @Override
    public String sha256() {
        return RuleBook.digest(sources);
    }

    @Override
    public KieBase only(String rule) {
        return base(sources.stream().filter(source -> source.id().equals(rule)).toList());
    }

    @Override
    public Rule rule(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private static KieBase base(List<RuleSource> sources) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (RuleSource source : sources) {
            builder.add(
                    KieServices.get()
                            .getResources()
                            .newByteArrayResource(source.loosened().getBytes(StandardCharsets.UTF_8), "UTF-8"),
                    ResourceType.DRL);
            if (builder.hasErrors()) {
                throw new IllegalArgumentException(source.path() + ": " + builder.getErrors());
            }
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
