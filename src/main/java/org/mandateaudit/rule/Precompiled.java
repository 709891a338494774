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

/** Rules that the build compiled to the executable model of Drools: loaded without a compiler. */
final class Precompiled implements Knowledge {

    /** The resource that names the classes of the models, a line each. */
    static final String INDEX = "META-INF/mandate-audit/models";

    /** The resource that holds the digest of the sources. */
    static final String DIGEST = "META-INF/mandate-audit/rules.sha256";

    /** Where what the rules say of themselves stands, a resource each. */
    static final String RULES = "META-INF/mandate-audit/rules/";

    private final ClassLoader classes;
    private @Nullable KieBase all;

    Precompiled(ClassLoader classes) {
        this.classes = classes;
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

    private KieBase base(Predicate<org.drools.model.Rule> which) {
        List<Model> models = new ArrayList<>();
        for (String name : lines(INDEX)) {
            try {
                Model model =
                        (Model) classes.loadClass(name).getDeclaredConstructor().newInstance();
                models.add(new Part(model, which));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules are damaged: " + name, e);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
    }

    @Override
    public Rule rule(String id) {
        try (InputStream rule = open(RULES + id)) {
            return CompiledRule.read(rule);
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled rules are damaged: " + id, e);
        }
    }

    @Override
    public String sha256() {
        return lines(DIGEST).get(0);
    }

    private List<String> lines(String resource) {
        try (InputStream lines = open(resource)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String resource) {
        return Objects.requireNonNull(classes.getResourceAsStream(resource), resource);
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
