package org.mandateaudit.rule;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mandateaudit.read.Sha256;
import org.mandateaudit.rule.drl.Digest;
import org.mandateaudit.rule.drl.RuleSource;

/** Compiles rules to the executable model of Drools: classes that are loaded without a compiler. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Compiles the rules of the project in its build.
     *
     * @param args the folder of rules, and the folder for the classes
     * @throws IOException where a rule cannot be read or a class not be written
     */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        List<RuleSource> sources = new ArrayList<>();
        String catalogue = Files.readString(rules.resolve(BundledRules.CATALOGUE));
        for (String line : catalogue.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] names = line.trim().split("/");
                sources.add(source(names[0], names[1], rules.resolve(line.trim() + ".drl")));
            }
        }
        Map<String, byte[]> compiled = compile(sources, RuleCompiler::together);
        String digests = Digest.of(sources) + "\n" + Digest.of(catalogue) + "\n";
        compiled.put(Precompiled.DIGEST, digests.getBytes(StandardCharsets.UTF_8));
        // What an earlier build has left there would go along into the jar.
        empty(classes.resolve("rules"));
        empty(classes.resolve("org/drools"));
        for (Map.Entry<String, byte[]> file : compiled.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Files.writeString(classes.resolve(Precompiled.PROGRAM), program(classes));
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /**
     * What tells this build of the program from any other: the digest of its classes. What one build checked and compiled,
     * another may refuse or compile otherwise, be their version the same. Classes of lambdas are of an earlier build in that
     * folder: those of this one are made later.
     */
    static String program(Path classes) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (Stream<Path> walk = Files.walk(classes.resolve("org"))) {
            for (Path file : walk.filter(each -> each.toString().endsWith(".class")
                            && !each.toString().contains("$$Lambda"))
                    .sorted()
                    .toList()) {
                // Spelt alike on every system, so that the same classes are the same build.
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In the one package of all shipped rules: what several of them ask is then one class, loaded once. */
    private static String together(String drl) {
        return drl.replaceFirst("(?m)^package [\\w.]+", "package rules.shipped");
    }

    private static RuleSource source(String challenge, String id, Path file) throws IOException {
        String text = Files.readString(file);
        return new RuleSource(challenge, id, () -> text);
    }

    /**
     * Compiles rules.
     *
     * @return the class files, the index of models, and what the rules say of themselves, by path
     * @throws IllegalArgumentException where Drools refuses a rule
     */
    static Map<String, byte[]> compile(List<RuleSource> sources) {
        return compile(sources, UnaryOperator.identity());
    }

    private static Map<String, byte[]> compile(List<RuleSource> sources, UnaryOperator<String> moved) {
        return OwnLoader.get(() -> compiled(sources, moved));
    }

    private static Map<String, byte[]> compiled(List<RuleSource> sources, UnaryOperator<String> moved) {
        KieServices services = KieServices.get();
        // Drools puts what it builds in a repository that all of a process share: under the name that it takes by
        // default, an application may have rules of its own. The name finds its way into the classes.
        ReleaseId own = services.newReleaseId("org.mandateaudit", Digest.of(sources), "1");
        try {
            return built(services, own, sources, moved);
        } finally {
            services.getRepository().removeKieModule(own);
        }
    }

    private static Map<String, byte[]> built(
            KieServices services, ReleaseId own, List<RuleSource> sources, UnaryOperator<String> moved) {
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(own);
        for (RuleSource source : sources) {
            files.write(
                    "src/main/resources/rules/" + source.path(),
                    services.getResources()
                            .newByteArrayResource(
                                    moved.apply(source.loosened()).getBytes(StandardCharsets.UTF_8), "UTF-8"));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .collect(Collectors.joining("\n")));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                classes.put(Precompiled.INDEX, models(module.getBytes(name)));
            }
        }
        classes.put(
                Precompiled.RULES,
                CompiledRule.pack(sources.stream().map(RuleSource::rule).toList()));
        classes.put(Precompiled.DIGEST, Digest.of(sources).getBytes(StandardCharsets.UTF_8));
        return classes;
    }

    /** The names of the classes, without the line that tells the version of Drools. */
    private static byte[] models(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(":"))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
