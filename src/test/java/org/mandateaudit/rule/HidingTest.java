package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;
import org.mandateaudit.read.Mandates;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is not stated is unknown: where one optional field of one fact is left out of an example that states enough, the rule
 * finds nothing that it did not find before. A title is no such field: rules are worded for where none is stated.
 */
class HidingTest {

    private static final Set<String> OF_INSTITUTIONS = Set.of(
            "nature",
            "form",
            "rank",
            "sequence",
            "supervisor",
            "host",
            "law_enforcement",
            "coverage",
            "mandate_provision",
            "power_list");
    private static final Set<String> OF_MANDATES = Set.of("role", "objects", "source");

    /** By definition an act that states no objects is upon somebody outside government; these rules rest on it. */
    private static final Set<String> TAKE_UNSTATED_OBJECTS_FOR_OUTWARD = Set.of(
            "public-institution-with-administrative-power",
            "public-institution-with-authorised-power",
            "administrative-function-newly-given",
            "no-administrative-organ-in-charge",
            "public-institution-styled-bureau",
            "power-shared-with-public-institution");

    private static final RuleBook BOOK = RuleBook.bundled();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> hidingAFieldBringsNoFinding() {
        return BundledRules.sources().stream().map(source -> DynamicTest.dynamicTest(source.id(), () -> check(source)));
    }

    private void check(RuleSource source) throws IOException {
        Path path = RuleExamplesTest.examples(source);
        List<Example> examples = Examples.read(path);
        List<String> brought = new ArrayList<>();
        for (int each = 0; each < examples.size(); each++) {
            if (!examples.get(each).wants().isEmpty()) {
                continue;
            }
            Map<String, Object> file = load(path);
            Map<String, Object> example = list(file, "examples").get(each);
            file.put("examples", List.of(example));
            Set<Told> before = found(source, file);
            for (Map<String, Object> institution : list(example, "institutions")) {
                hide(source, file, institution, OF_INSTITUTIONS, before, brought);
                for (Map<String, Object> mandate : list(institution, "mandates")) {
                    hide(source, file, mandate, OF_MANDATES, before, brought);
                }
            }
        }
        assertEquals(List.of(), brought);
    }

    private void hide(
            RuleSource source,
            Map<String, Object> file,
            Map<String, Object> fact,
            Set<String> fields,
            Set<Told> before,
            List<String> brought)
            throws IOException {
        for (String field : fields) {
            if (fact.containsKey(field)
                    && !(field.equals("objects") && TAKE_UNSTATED_OBJECTS_FOR_OUTWARD.contains(source.id()))) {
                Object value = fact.remove(field);
                Set<Told> after = found(source, file);
                fact.put(field, value);
                after.removeIf(one -> before.stream().anyMatch(other -> other.tells(one)));
                if (!after.isEmpty()) {
                    brought.add(((Map<?, ?>) ((List<?>) file.get("examples")).get(0)).get("zh") + " – " + field + " of "
                            + fact.getOrDefault("id", fact.get("text")) + ": " + after);
                }
            }
        }
    }

    /** What the rule is sure of, before another speaks in its stead and before one finding takes in another. */
    private Set<Told> found(RuleSource source, Map<String, Object> file) throws IOException {
        Path path = folder.resolve("example.yaml");
        Files.writeString(path, new Dump(DumpSettings.builder().build()).dumpToString(file));
        Mandates mandates = Examples.read(path).get(0).mandates();
        LocalDate day = Optional.ofNullable(mandates.asOf()).orElseGet(LocalDate::now);
        RegionFacts facts = new RegionFacts(mandates.world(), day);
        Set<Told> found = new HashSet<>();
        for (Region region : facts.world().regions()) {
            new RegionAudit(BOOK, region, day, 1_000_000)
                    .over(facts.of(region)).matches().stream()
                            .filter(match -> match.rule().id().equals(source.id()) && match.certain())
                            .forEach(match -> found.add(new Told(match.matter(), match.institutions())));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load(Path path) throws IOException {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> owner, String field) {
        return (List<Map<String, Object>>) owner.getOrDefault(field, List.of());
    }

    private record Told(@Nullable Matter matter, Set<Institution> institutions) {

        boolean tells(Told other) {
            return Objects.equals(matter, other.matter) && institutions.containsAll(other.institutions);
        }
    }
}
