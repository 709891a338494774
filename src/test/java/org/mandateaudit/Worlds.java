package org.mandateaudit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateaudit.json.Json;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The worlds of all examples and samples as plain maps and lists in the shape of a mandate file, to be changed one thing
 * at a time and read again.
 */
final class Worlds {

    private static final List<String> FACTS = List.of(
            "regions",
            "institutions",
            "mandates",
            "divisions",
            "transfers",
            "concentrations",
            "mechanisms",
            "purchases",
            "matters");

    private Worlds() {}

    /** Each world by a name that tells where it stands. */
    static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> worlds = new LinkedHashMap<>();
        for (Path file : yaml("rules")) {
            Map<String, Object> examples = load(file);
            int number = 0;
            for (Object example : (List<?>) examples.get("examples")) {
                number++;
                worlds.put(file + "#" + number, merge(examples, asMap(example)));
            }
        }
        for (Path file : yaml("samples")) {
            worlds.put(file.toString(), merge(load(file), Map.of()));
        }
        return worlds;
    }

    static Mandates read(Map<String, Object> world) {
        InputStream in = new ByteArrayInputStream(Json.write(world).getBytes(StandardCharsets.UTF_8));
        return Mandates.read(List.of(Path.of("-")), new ReadOptions(null, in));
    }

    /** A copy that shares nothing with the world. */
    @SuppressWarnings("unchecked")
    static <T> T copy(T value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, copy(each)));
            return (T) copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copy(each)));
            return (T) copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> owner, String name) {
        return (List<Object>) owner.getOrDefault(name, List.of());
    }

    private static Map<String, Object> merge(Map<String, Object> shared, Map<String, Object> own) {
        Map<String, Object> world = new LinkedHashMap<>();
        world.put("mandate-file", 1);
        Object asOf = own.getOrDefault("as_of", shared.get("as_of"));
        if (asOf != null) {
            world.put("as_of", asOf.toString());
        }
        for (String facts : FACTS) {
            List<Object> all = new ArrayList<>(list(shared, facts));
            all.addAll(list(own, facts));
            if (!all.isEmpty()) {
                world.put(facts, copy(all));
            }
        }
        return world;
    }

    private static Map<String, Object> load(Path file) {
        try {
            return asMap(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> yaml(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
