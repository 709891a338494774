package org.mandateaudit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/** Rules compiled to the executable model of Drools, by the build or in an earlier run: loaded without a compiler. */
final class Precompiled implements Knowledge {

    /** The resource that names the classes of the models, a line each. */
    static final String INDEX = "META-INF/mandate-audit/models";

    /** The resource that holds the digest of the sources. */
    static final String DIGEST = "META-INF/mandate-audit/rules.sha256";

    /** Where what the rules say of themselves stands, a resource each. */
    static final String RULES = "META-INF/mandate-audit/rules/";

    private final List<CompiledRules> parts;
    private @Nullable KieBase all;

    Precompiled(List<CompiledRules> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public synchronized KieBase all() {
        if (all == null) {
            all = base(rule -> true);
        }
        return all;
    }

    @Override
    public KieBase only(String rule) {
        return base(each -> each.getName().equals(rule) || each.getName().startsWith(rule + ":"));
    }

    @Override
    public KieBase none() {
        return base(rule -> false);
    }

    private KieBase base(Predicate<org.drools.model.Rule> which) {
        List<Model> models = new ArrayList<>();
        for (CompiledRules part : parts) {
            for (String name : lines(part, INDEX)) {
                try {
                    Model model =
                            (Model) part.load(name).getDeclaredConstructor().newInstance();
                    models.add(new Part(model, which));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("the compiled rules are damaged: " + name, e);
                }
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
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

    /** Some of the rules of a model. */
    private record Part(Model whole, Predicate<org.drools.model.Rule> which) implements Model {

        @Override
        public String getName() {
            return whole.getName();
        }

        @Override
        public String getPackageName() {
            return whole.getPackageName();
        }

        // Drools declares it so.
        @SuppressWarnings("rawtypes")
        @Override
        public List<Global> getGlobals() {
            return whole.getGlobals();
        }

        @Override
        public List<org.drools.model.Rule> getRules() {
            return whole.getRules().stream().filter(which).toList();
        }

        @Override
        public List<Query> getQueries() {
            return whole.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return whole.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return whole.getEntryPoints();
        }
    }
}
