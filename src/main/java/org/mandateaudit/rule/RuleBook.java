package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;

/** The rules, in the order of the catalogue, with their compiled form. */
public final class RuleBook {

    private final List<Rule> rules;
    private final Knowledge knowledge;
    private final String sha256;
    private final Map<String, Rule> byVariant = new LinkedHashMap<>();

    RuleBook(List<RuleSource> sources, Knowledge knowledge) {
        List<Rule> read = new ArrayList<>();
        MessageDigest digest = sha256Digest();
        for (RuleSource source : sources) {
            read.add(RuleReader.read(source.challenge(), read.size(), DrlText.of(source.text())));
            digest.update(source.text().getBytes(StandardCharsets.UTF_8));
        }
        this.rules = Collections.unmodifiableList(read);
        this.knowledge = knowledge;
        this.sha256 = HexFormat.of().formatHex(digest.digest());
        rules.forEach(rule -> rule.variants().forEach(variant -> byVariant.put(variant.name(), rule)));
    }

    /** The rules that the tool ships, compiled by the build. */
    public static RuleBook bundled() {
        return new RuleBook(BundledRules.sources(), new Precompiled(RuleBook.class.getClassLoader()));
    }

    /** What each rule says of itself, in the order of the catalogue. */
    public List<RuleDescription> descriptions() {
        return rules.stream().map(Rule::description).toList();
    }

    /** Loads the compiled rules now rather than with the first audit. */
    public void warmUp() {
        knowledge.all().newKieSession().dispose();
    }

    /** The DRL of a rule, as written. */
    public String source(String id) {
        return ofVariant(id).source();
    }

    /** The examples that stand beside a rule that the tool ships. */
    public List<Example> examples(String id) {
        String path = ofVariant(id).description().challenge() + "/" + id + ".yaml";
        return Examples.read(path, BundledRules.read(path).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a rule speaks only where it is asked for by name. */
    public boolean onlyOnDemand(String id) {
        return ofVariant(id).onlyOnDemand();
    }

    /** The digest of the rules' sources, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    List<Rule> rules() {
        return rules;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Rule ofVariant(String name) {
        return Objects.requireNonNull(byVariant.get(name), name);
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
