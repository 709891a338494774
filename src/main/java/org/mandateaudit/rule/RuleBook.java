package org.mandateaudit.rule;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.RuleDescriptions;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.InputException;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleSource;

/** The rules, in the order of the catalogue, with their compiled form. A rule's text is read when it is first asked for. */
public final class RuleBook {

    private final List<RuleSource> sources;
    private final Knowledge knowledge;
    private final Set<String> own;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Rule> read = new ConcurrentHashMap<>();
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();
    private final Map<String, Prefixes> prefixes = new ConcurrentHashMap<>();

    RuleBook(List<RuleSource> sources, Knowledge knowledge) {
        this(new Contents(sources, knowledge, Set.of()));
    }

    RuleBook(Contents contents) {
        this.sources = contents.sources();
        this.knowledge = contents.knowledge();
        this.own = contents.own();
        sources.forEach(source -> places.put(source.id(), places.size()));
    }

    /** The rules that the tool ships, compiled by the build. */
    public static RuleBook bundled() {
        return new RuleBook(BundledRules.sources(), new Precompiled(List.of(CompiledRules.shipped())));
    }

    /**
     * The rules that the tool ships, and behind them those of folders: {@code DIR/CHALLENGE/RULE.drl}, with examples
     * beside them in {@code RULE.yaml}. DRL is code: it runs with the rights of the program. Compiled rules are kept in
     * the user's cache folder, so that a second run of unchanged rules does not compile them.
     *
     * @param folders the folders
     * @throws InputException where a folder holds no rule, or anything is wrong with one; it tells all that is
     * @throws java.util.concurrent.CancellationException where the thread was interrupted, which it stays
     */
    public static RuleBook withRulesOf(List<Path> folders) {
        return new RuleBook(OwnRules.ofUser().read(folders));
    }

    /**
     * The same, with compiled rules kept in another folder, or nowhere. They are loaded as code, with the rights of the
     * program: nobody else should be able to write there.
     *
     * @param folders the folders of rules
     * @param cache the folder to keep compiled rules in, which need not exist; null to compile them each time
     * @throws InputException as with {@link #withRulesOf(List)}
     * @throws java.util.concurrent.CancellationException where the thread was interrupted, which it stays
     */
    public static RuleBook withRulesOf(List<Path> folders, @Nullable Path cache) {
        return new RuleBook(OwnRules.with(RuleCache.in(cache)).read(folders));
    }

    /** The names of the rules that are the user's own, in the order of the book. */
    public List<String> own() {
        return ids().stream().filter(own::contains).toList();
    }

    /** The names of the rules, in the order of the catalogue. */
    public List<String> ids() {
        return sources.stream().map(RuleSource::id).toList();
    }

    /** The names of the groups of rules, in the order of the catalogue. */
    public List<String> challenges() {
        return sources.stream().map(RuleSource::challenge).distinct().toList();
    }

    /** What each rule says of itself, in the order of the catalogue. */
    public List<RuleDescription> descriptions() {
        return new RuleDescriptions(ids(), this::description);
    }

    /** What a rule says of itself. */
    public RuleDescription description(String id) {
        return rule(id).description();
    }

    /** Loads the compiled rules now rather than with the first audit. */
    public void warmUp() {
        network();
        // A base without rules loads what every base needs, and leaves open which blocks the first one will hold.
        KieBase base = network(Set.of()).base(Set.of());
        OwnLoader.run(() -> base.newKieSession().dispose());
    }

    /** The DRL of a rule, as written. */
    public String source(String id) {
        return sources.get(place(id)).text();
    }

    /** The file of a rule. */
    String file(String id) {
        return sources.get(place(id)).file();
    }

    /** The examples that stand beside a rule. */
    public List<Example> examples(String id) {
        return sources.get(place(id)).examples().get();
    }

    /** All there is to say of a rule: what it looks for in words, its neighbours, its examples, its DRL. */
    public RulePage page(String id) {
        List<String> silences = ids().stream()
                .filter(other -> rule(other).silencedBy().contains(id))
                .toList();
        return Pages.of(rule(id), source(id), silences, examples(id));
    }

    /** The codes of matters that a rule names. */
    public Set<String> matters(String id) {
        return NamedMatters.of(source(id));
    }

    /** Whether a rule speaks only where it is asked for by name. */
    public boolean onlyOnDemand(String id) {
        return rule(id).onlyOnDemand();
    }

    /** The digest of the rules' sources, in hexadecimal. */
    public String sha256() {
        return knowledge.sha256();
    }

    /** All rules, compiled. */
    Network network() {
        return network(places.keySet());
    }

    /** Some rules, compiled, by their ids. */
    Network network(Set<String> rules) {
        return knowledge.of(Set.copyOf(rules));
    }

    /** These rules, those that may silence them, and those that may silence these in turn. */
    public Set<String> heard(Collection<String> rules) {
        Set<String> heard = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(rules);
        while (!next.isEmpty()) {
            String id = next.pop();
            if (places.containsKey(id) && heard.add(id)) {
                next.addAll(rule(id).silencedBy());
            }
        }
        return heard;
    }

    /** The place of a rule in the catalogue, 0 first. */
    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        return place;
    }

    /**
     * What a rule says of itself, with its variants.
     *
     * @throws IllegalArgumentException where there is no such rule
     */
    Rule rule(String id) {
        return read.computeIfAbsent(id, each -> {
            place(each);
            return knowledge.rule(each);
        });
    }

    /** The beginnings of a rule's condition, compiled when they are first asked for. */
    Prefixes prefixes(String id) {
        return prefixes.computeIfAbsent(id, each -> Prefixes.of(source(each)));
    }

    /**
     * A block of DRL and the rule that it belongs to.
     *
     * @param rule the rule
     * @param variant the block
     */
    record Block(Rule rule, Rule.Variant variant) {}

    /** The block that Drools knows by that name. */
    Block block(String name) {
        return blocks.computeIfAbsent(name, each -> {
            Rule rule = rule(RuleBlock.ruleOf(each));
            return new Block(
                    rule,
                    rule.variants().stream()
                            .filter(variant -> variant.name().equals(each))
                            .findFirst()
                            .orElseThrow());
        });
    }
}
