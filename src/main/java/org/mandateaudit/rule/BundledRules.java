package org.mandateaudit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;
import org.mandateaudit.rule.drl.Digest;
import org.mandateaudit.rule.drl.RuleSource;

/**
 * The sources of the rules that the tool ships, from the folder {@code rules} of the project, packed below this class: at
 * the root of a class path, an application may have rules of its own.
 */
final class BundledRules {

    /** The names of the rules, in their order. */
    static final String CATALOGUE = "catalogue.txt";

    private static final String PLACE = "shipped/";

    private BundledRules() {}

    /**
     * The sources in the order of the catalogue.
     *
     * @throws IllegalStateException where it is not the catalogue whose rules were compiled: an audit by fewer rules would
     *     look like a clean one
     */
    static List<RuleSource> sources() {
        List<RuleSource> sources = new ArrayList<>();
        String catalogue = read(CATALOGUE);
        if (!Digest.of(catalogue).equals(Precompiled.catalogue(CompiledRules.shipped()))) {
            throw new IllegalStateException("the rules are not those that this build compiled: "
                    + BundledRules.class.getResource(PLACE + CATALOGUE));
        }
        catalogue
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] names = line.trim().split("/");
                    String path = names[0] + "/" + names[1];
                    sources.add(new RuleSource(names[0], names[1], () -> read(path + ".drl"), () -> examples(path)));
                });
        return sources;
    }

    private static List<Example> examples(String path) {
        return Examples.read("rules/" + path + ".yaml", read(path + ".yaml").getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the folder of rules. */
    static String read(String path) {
        try (InputStream in = Objects.requireNonNull(BundledRules.class.getResourceAsStream(PLACE + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
