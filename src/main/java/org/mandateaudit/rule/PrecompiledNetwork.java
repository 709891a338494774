package org.mandateaudit.rule;

import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.rule.drl.RuleBlock;

/**
 * Rules of the executable model. The first base that is asked for holds just the blocks asked for, since to build one for
 * all takes longer than to audit a file; where those do not do, all are built.
 */
final class PrecompiledNetwork implements Network {

    private final List<Model> models;
    private final Set<String> rules;
    private final Sieve sieve;
    private @Nullable KieBase base;
    private @Nullable Set<String> built;

    PrecompiledNetwork(List<Model> models, Set<String> rules) {
        this.models = models;
        this.rules = Set.copyOf(rules);
        this.sieve = new Sieve(models.stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> isOfNetwork(rule.getName()))
                .toList());
    }

    @Override
    public Sifted sift(FactsByType facts) {
        return sieve.sift(facts);
    }

    @Override
    public synchronized KieBase base(Set<String> blocks) {
        KieBase there = base;
        if (there != null && (built == null || built.containsAll(blocks))) {
            return there;
        }
        built = there == null ? Set.copyOf(blocks) : null;
        base = build(built);
        return base;
    }

    /**
     * Builds a base.
     *
     * @param blocks the names of the blocks; null for all
     */
    private KieBase build(@Nullable Set<String> blocks) {
        List<Model> parts = models.stream()
                .<Model>map(model -> new PartOfModel(
                        model,
                        rule -> isOfNetwork(rule.getName()) && (blocks == null || blocks.contains(rule.getName()))))
                .toList();
        return OwnLoader.get(() ->
                KieBaseBuilder.createKieBaseFromModel(parts, BaseDefaults.configuration(), new UnchangingFacts()));
    }

    private boolean isOfNetwork(String block) {
        return rules.contains(RuleBlock.ruleOf(block));
    }
}
