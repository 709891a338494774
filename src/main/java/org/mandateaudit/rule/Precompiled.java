package org.mandateaudit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Rules compiled to the executable model of Drools, by the build or in an earlier run: loaded without a compiler. */
final class Precompiled implements Knowledge {

    /** The resource that names the classes of the models, a line each. */
    static final String INDEX = "META-INF/mandate-audit/models";

    /** The resource that holds the digest of the sources. */
    static final String DIGEST = "META-INF/mandate-audit/rules.sha256";

    /** Where what the rules say of themselves stands, a resource each. */
    static final String RULES = "META-INF/mandate-audit/rules/";

    private final List<CompiledRules> parts;
    private final Map<Set<String>, Network> networks = new ConcurrentHashMap<>();
    private @Nullable List<Model> models;

    Precompiled(List<CompiledRules> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Network of(Set<String> rules) {
        return networks.computeIfAbsent(rules, each -> new PrecompiledNetwork(models(), each));
    }

    private synchronized List<Model> models() {
        if (models == null) {
            List<Model> loaded = new ArrayList<>();
            for (CompiledRules part : parts) {
                for (String name : lines(part, INDEX)) {
                    try {
                        loaded.add(
                                (Model) part.load(name).getDeclaredConstructor().newInstance());
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("the compiled rules are damaged: " + name, e);
                    }
                }
            }
            models = List.copyOf(loaded);
        }
        return models;
    }

    @Override
    public Rule rule(String id) {
        for (CompiledRules part : parts) {
            try (InputStream rule = part.open(RULES + id)) {
                if (rule != null) {
                    return CompiledRule.read(rule);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the compiled rules are damaged: " + id, e);
            }
        }
        throw new IllegalStateException("the compiled rules lack " + id);
    }

    @Override
    public String sha256() {
        List<String> digests =
                parts.stream().map(part -> lines(part, DIGEST).get(0)).toList();
        return digests.size() == 1 ? digests.get(0) : RuleBook.digest(String.join("\n", digests));
    }

    private static List<String> lines(CompiledRules part, String resource) {
        try (InputStream lines = part.open(resource)) {
            return new String(Objects.requireNonNull(lines, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
