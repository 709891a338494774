package org.mandateaudit.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.rule.drl.Digest;
import org.mandateaudit.rule.drl.Rule;

/** Rules compiled to the executable model of Drools, by the build or in an earlier run: loaded without a compiler. */
final class Precompiled implements Knowledge {

    /** The resource that names the classes of the models, a line each. */
    static final String INDEX = "META-INF/mandate-audit/models";

    /** The resource that holds the digest of the sources; of the rules that the tool ships, that of their catalogue next. */
    static final String DIGEST = "META-INF/mandate-audit/rules.sha256";

    /** The resource that holds what the rules say of themselves. */
    static final String RULES = "META-INF/mandate-audit/rules.packed";

    /** The resource that tells this build of the program from any other. */
    static final String PROGRAM = "META-INF/mandate-audit/program.sha256";

    /** How many networks of several rules are kept. */
    static final int KEPT = 16;

    private final List<CompiledRules> parts;

    /** Of one rule, or of none: no more of them than there are rules. */
    private final Map<Set<String>, Network> single = new HashMap<>();

    /** Of several: there are as many as there are ways to choose rules, so that only those asked for last are kept. */
    private final Map<Set<String>, Network> several = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Network> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable List<Model> models;
    private @Nullable Map<String, byte[]> rules;

    Precompiled(List<CompiledRules> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public synchronized Network of(Set<String> rules) {
        Map<Set<String>, Network> networks = rules.size() < 2 ? single : several;
        return networks.computeIfAbsent(rules, each -> new PrecompiledNetwork(models(), each));
    }

    /** How many networks are kept. */
    synchronized int kept() {
        return single.size() + several.size();
    }

    private List<Model> models() {
        if (models == null) {
            models = OwnLoader.get(this::loaded);
        }
        return models;
    }

    private List<Model> loaded() {
        List<Model> loaded = new ArrayList<>();
        for (CompiledRules part : parts) {
            for (String name : lines(part, INDEX)) {
                try {
                    loaded.add((Model) part.load(name).getDeclaredConstructor().newInstance());
                } catch (LinkageError e) {
                    throw unusable(name, e);
                } catch (ReflectiveOperationException e) {
                    if (e.getCause() instanceof LinkageError missing) {
                        throw unusable(name, missing);
                    }
                    throw new IllegalStateException("the compiled rules are damaged: " + name, e);
                }
            }
        }
        return List.copyOf(loaded);
    }

    /** Where the rules are whole and something that they need is missing, be it on the class path or among the modules. */
    private static IllegalStateException unusable(String name, LinkageError cause) {
        return new IllegalStateException(
                "the compiled rules cannot be used: " + name + " needs what the class path or the modules lack: "
                        + cause,
                cause);
    }

    @Override
    public Rule rule(String id) {
        byte[] rule = rules().get(id);
        if (rule == null) {
            throw new IllegalStateException("the compiled rules lack " + id);
        }
        try {
            return CompiledRule.read(new ByteArrayInputStream(rule));
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled rules are damaged: " + id, e);
        }
    }

    private synchronized Map<String, byte[]> rules() {
        if (rules == null) {
            Map<String, byte[]> read = new HashMap<>();
            for (CompiledRules part : parts) {
                try (InputStream all = part.open(RULES)) {
                    read.putAll(CompiledRule.unpack(Objects.requireNonNull(all, RULES)));
                } catch (IOException e) {
                    throw new UncheckedIOException("the compiled rules are damaged", e);
                }
            }
            rules = read;
        }
        return rules;
    }

    @Override
    public String sha256() {
        List<String> digests =
                parts.stream().map(part -> lines(part, DIGEST).get(0)).toList();
        return digests.size() == 1 ? digests.get(0) : Digest.of(String.join("\n", digests));
    }

    /** The digest of the catalogue of the rules that the tool ships. */
    static String catalogue(CompiledRules shipped) {
        return lines(shipped, DIGEST).get(1);
    }

    /** The lines of a resource. */
    static List<String> lines(CompiledRules part, String resource) {
        try (InputStream lines = part.open(resource)) {
            return new String(Objects.requireNonNull(lines, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
