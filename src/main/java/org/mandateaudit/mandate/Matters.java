package org.mandateaudit.mandate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The matter vocabulary: the tree of matters that the tool ships, with the terms that a user adds.
 *
 * <pre>{@code
 * Matter eGovernment = Matters.shipped().named("e-government");
 * }</pre>
 */
public final class Matters {

    private static final class Shipped {
        static final Matters MATTERS = load();
    }

    private final Map<String, Matter> byCode = new LinkedHashMap<>();
    private final Map<String, Matter> byWording = new LinkedHashMap<>();

    private Matters() {}

    /** The vocabulary as shipped, from {@code matters.tsv} beside this class. */
    public static Matters shipped() {
        return Shipped.MATTERS;
    }

    /**
     * This vocabulary and further terms, as a new one.
     *
     * @throws IllegalArgumentException where a term repeats a code that is there already
     */
    public Matters with(Collection<Matter> terms) {
        Matters extended = new Matters();
        byCode.values().forEach(extended::add);
        terms.forEach(extended::add);
        return extended;
    }

    /** The matter of that code or Chinese wording; null where there is none. */
    public @Nullable Matter find(String codeOrWording) {
        Matter matter = byCode.get(codeOrWording);
        return matter != null ? matter : byWording.get(codeOrWording);
    }

    /**
     * The matter of that code or Chinese wording.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Matter named(String codeOrWording) {
        Matter matter = find(codeOrWording);
        if (matter == null) {
            throw new IllegalArgumentException("no matter is called " + codeOrWording);
        }
        return matter;
    }

    /** Every matter, broader ones before their parts, in the order of the vocabulary. */
    public Collection<Matter> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private void add(Matter matter) {
        if (byCode.putIfAbsent(matter.code(), matter) != null) {
            throw new IllegalArgumentException("the matter " + matter.code() + " is there already");
        }
        byWording.putIfAbsent(matter.zh(), matter);
        matter.wordings().forEach(wording -> byWording.putIfAbsent(wording, matter));
    }

    private static Matters load() {
        Matters matters = new Matters();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Matters.class.getResourceAsStream("matters.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> matters.add(parse(line, matters)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matters;
    }

    private static Matter parse(String line, Matters sofar) {
        String[] cells = line.split("\t", -1);
        Domain domain =
                switch (cells[2]) {
                    case "industry" -> Domain.INDUSTRY;
                    case "government" -> Domain.GOVERNMENT;
                    default -> null;
                };
        return new Matter(
                cells[0],
                cells[3],
                cells[4],
                cells[5].isEmpty() ? List.of() : List.of(cells[5].split("、")),
                domain,
                cells[2].equals("resources"),
                cells[1].isEmpty() ? null : sofar.named(cells[1]));
    }
}
