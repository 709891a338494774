package org.mandateaudit.rule.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.FieldTerms;
import org.mandateaudit.rule.drl.Property;

/**
 * What types and their properties are called in the words of the mandate file: its fields by their own terms, all else
 * by the table {@code terms.tsv} beside this class.
 */
public final class Terms {

    private static final Map<String, Said> TABLE = load();

    private Terms() {}

    /**
     * How something is told.
     *
     * @param yes its name; of what is true or not, what is said where it is true
     * @param no what is said where it is not true; null for what is neither
     * @param byCoverage which of the two is known only by what the input says of its own coverage
     */
    public record Said(Text yes, @Nullable Text no, Set<Boolean> byCoverage) {}

    /** What a type is called; by its own name where the table has none. */
    public static Text kind(Class<?> type) {
        Said said = TABLE.get(type.getSimpleName());
        return said == null ? new Text(type.getSimpleName(), type.getSimpleName()) : said.yes();
    }

    /** When the facts have something that follows from them; null where nothing is said of it. */
    public static @Nullable Text arises(Class<?> type) {
        Said said = TABLE.get(type.getSimpleName());
        return said == null ? null : said.no();
    }

    /** How a property is told; null where nothing is said of it. */
    public static @Nullable Said property(Class<?> owner, Property property) {
        Said said = find(owner, property.name());
        if (said != null) {
            return said;
        }
        String field = property.name().equals("kinds") ? "kind" : property.field();
        Text term = FieldTerms.of(owner, field);
        if (term == null) {
            return null;
        }
        boolean flag = property.isFlag();
        return flag
                ? new Said(
                        new Text(term.zh() + "为是", "has " + term.en()),
                        new Text(term.zh() + "为否", "has no " + term.en()),
                        Set.of())
                : new Said(term, null, Set.of());
    }

    /** How a question with arguments is told; null where nothing is said of it. */
    public static @Nullable Said question(Class<?> owner, String method) {
        return find(owner, method + "()");
    }

    private static @Nullable Said find(Class<?> owner, String name) {
        Said said = TABLE.get(owner.getSimpleName() + "." + name);
        if (said == null && Collection.class.isAssignableFrom(owner)) {
            said = TABLE.get("Collection." + name);
        }
        for (Class<?> each : owner.getInterfaces()) {
            if (said == null) {
                said = find(each, name);
            }
        }
        return said;
    }

    private static Set<Boolean> byCoverage(String[] cells) {
        return cells.length <= 5
                ? Set.of()
                : switch (cells[5]) {
                    case "coverage" -> Set.of(false);
                    case "coverage of yes" -> Set.of(true);
                    case "coverage of both" -> Set.of(false, true);
                    default -> throw new IllegalArgumentException(cells[0] + ": " + cells[5]);
                };
    }

    private static Map<String, Said> load() {
        Map<String, Said> table = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Terms.class.getResourceAsStream("terms.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                Text no = cells.length > 3 ? new Text(cells[3], cells[4]) : null;
                table.put(cells[0], new Said(new Text(cells[1], cells[2]), no, byCoverage(cells)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
