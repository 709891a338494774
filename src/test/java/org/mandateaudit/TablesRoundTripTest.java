package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.table.Made;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The samples, written as tables, give the findings that they give as YAML. */
class TablesRoundTripTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article/provinces.yaml",
                "article/typical-province.yaml",
                "challenges/jia-province.yaml",
                "challenges/zi-city.yaml",
                "challenges/yin-city.yaml",
                "reform/after.yaml"
            })
    void aSampleAsTablesGivesTheSameFindings(String sample) throws IOException {
        Path yaml = Path.of("samples", sample);
        Map<String, List<List<String>>> tables = tables(yaml);
        Path workbook = Files.write(folder.resolve("world.xlsx"), Made.xlsx(tables));
        Path utf8 = csv("utf8", tables, StandardCharsets.UTF_8);
        Path gb18030 = csv("gb18030", tables, Charset.forName("GB18030"));

        List<String> expected = findings(yaml);
        assertFalse(expected.isEmpty());
        assertEquals(expected, findings(workbook));
        assertEquals(expected, findings(utf8));
        assertEquals(expected, findings(gb18030));
    }

    private static List<String> findings(Path path) {
        Report report = AUDITOR.audit(Mandates.read(path));
        List<String> told = new ArrayList<>();
        report.findings()
                .forEach(each -> told.add(each.id() + " " + each.severity() + " "
                        + each.condition().zh()
                        + each.evidence().stream()
                                .map(evidence -> evidence.fact().id())
                                .sorted()
                                .toList()));
        report.notAssessable().forEach(each -> told.add(each.rule().id() + " " + each.wants()));
        return told.stream().sorted().toList();
    }

    private Path csv(String name, Map<String, List<List<String>>> tables, Charset charset) throws IOException {
        Path of = Files.createDirectory(folder.resolve(name));
        for (var each : tables.entrySet()) {
            String text = each.getValue().stream()
                    .map(row -> row.stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\r\n"));
            Files.write(of.resolve(each.getKey() + ".csv"), text.getBytes(charset));
        }
        return of;
    }

    /** The lists of a mandate file as tables, mandates apart from their institutions. */
    private static Map<String, List<List<String>>> tables(Path yaml) throws IOException {
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(yaml));
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        file.forEach((name, value) -> {
            if (!(value instanceof List<?> facts)) {
                if (name.equals("as_of")) {
                    lists.computeIfAbsent("file", key -> new ArrayList<>())
                            .add(new LinkedHashMap<>(Map.of("as_of", value.toString())));
                }
                return;
            }
            for (Object each : facts) {
                Map<?, ?> fact = (Map<?, ?>) each;
                lists.computeIfAbsent(name.toString(), key -> new ArrayList<>()).add(row(fact));
                if (fact.get("mandates") instanceof List<?> mandates) {
                    for (Object mandate : mandates) {
                        Map<String, String> row = row((Map<?, ?>) mandate);
                        row.put("institution", fact.get("id").toString());
                        lists.computeIfAbsent("mandates", key -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
        });
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        lists.forEach((name, rows) -> {
            Set<String> columns = new LinkedHashSet<>();
            rows.forEach(row -> columns.addAll(row.keySet()));
            List<List<String>> table = new ArrayList<>();
            table.add(List.copyOf(columns));
            rows.forEach(row -> table.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
            tables.put(name, table);
        });
        return tables;
    }

    private static Map<String, String> row(Map<?, ?> fact) {
        Map<String, String> row = new LinkedHashMap<>();
        fact.forEach((name, value) -> {
            if (value instanceof Map<?, ?> group) {
                group.forEach((part, inner) -> row.put(name + "." + part, inner.toString()));
            } else if (value instanceof List<?> list) {
                if (!name.equals("mandates")) {
                    row.put(
                            name.toString(),
                            list.isEmpty()
                                    ? "[]"
                                    : list.stream().map(Object::toString).collect(Collectors.joining("、")));
                }
            } else {
                row.put(name.toString(), value.toString());
            }
        });
        return row;
    }
}
