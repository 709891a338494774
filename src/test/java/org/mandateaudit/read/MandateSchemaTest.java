package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class MandateSchemaTest {

    /** What the reader alone can see: how facts fit together, and the calendar. */
    private static final List<Pattern> READER_ONLY = List.of(
            Pattern.compile("is stated under (regions|institutions); "),
            Pattern.compile("no matter is called "),
            Pattern.compile("is stated twice"),
            Pattern.compile("is in the shipped vocabulary already"),
            Pattern.compile("is borne by two institutions"),
            Pattern.compile("runs in a circle"),
            Pattern.compile("is not after since"),
            Pattern.compile("in_writing without delegated_by"),
            Pattern.compile("cannot be \"\\d{4}-\\d{2}-\\d{2}\"; accepted: .*a day of the calendar"),
            Pattern.compile("field \\S+ stands twice"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(MandateSchema.json());

    private static JsonNode guizhou() throws IOException {
        return json(Files.readString(Given.file("guizhou.yaml")));
    }

    private static JsonNode json(String yaml) {
        return MAPPER.valueToTree(
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml));
    }

    private void agree(JsonNode file) throws IOException {
        agree(file, MAPPER.writeValueAsString(file));
    }

    private void agree(JsonNode file, String text) {
        List<String> messages = new ArrayList<>();
        try {
            Given.read(text);
        } catch (InputException e) {
            e.problems().stream().map(Problem::message).forEach(message -> messages.add(message.en()));
        }
        messages.removeIf(message ->
                READER_ONLY.stream().anyMatch(kind -> kind.matcher(message).find()));
        var complaints = schema.validate(file);
        assertEquals(
                messages.isEmpty(),
                complaints.isEmpty(),
                () -> text + "\nthe reader says " + messages + "\nthe schema says " + complaints);
    }

    @Test
    void theSchemaIsThatOfItsSpecificationAndAlwaysTheSame() {
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(java.util.Set.of(), meta.validate(json(MandateSchema.json())));
        assertEquals(MandateSchema.json(), MandateSchema.json());
    }

    @Test
    void aValidFileIsValidForBoth() throws IOException {
        assertEquals(java.util.Set.of(), schema.validate(guizhou()));
        Mandates.read(Given.file("guizhou.yaml"));
    }

    @Test
    void everyFieldOfEveryShapeIsInTheValidFile() throws IOException {
        String text = Files.readString(Given.file("guizhou.yaml"));
        for (Shape shape : List.of(FileShape.SHAPE, RegionShape.SHAPE, InstitutionShape.SHAPE, MandateShape.APART)) {
            for (String name : shape.names()) {
                assertTrue(text.contains(name + ":"), shape.name() + " " + name);
            }
        }
    }

    @Test
    void handwrittenFaultsAreFaultsForBoth() {
        for (String fault : List.of(
                "regions: x",
                "regions: [x]",
                "regions: null",
                "as_of: 2019-6-30",
                "as_of: 20190630",
                "institutions: [{id: a}]",
                "institutions: {id: a}",
                "mandates: [{text: x, matter: 电子政务, act: 规划}]",
                "mandate-fil: 1",
                "regions: [{code: 52000, name: x, level: county}]",
                "regions: [{code: X-a, name: x, level: county}]",
                "regions: [{code: x-a, name: ' ', level: county}]",
                "regions: [{code: x-a, name: x, level: County}]",
                "regions: [{code: x-a, name: x, level: county, complete: yes}]",
                "regions: [{code: x-a, name: x, level: county, complete: 'true'}]",
                "matters: [{code: x, zh: y}]",
                "matters: [{code: X Y, zh: y, en: z}]")) {
            String yaml = "mandate-file: 1\n" + fault;
            assertTrue(!schema.validate(json(yaml)).isEmpty(), fault);
            agree(json(yaml), yaml);
        }
        for (String version : List.of("2", "'1'", "one", "null", "[1]")) {
            String yaml = "mandate-file: " + version;
            assertTrue(!schema.validate(json(yaml)).isEmpty(), version);
            agree(json(yaml), yaml);
        }
    }

    @Test
    void readerAndSchemaAgreeOnWhateverIsDoneToAValidFile() throws IOException {
        Random random = new Random(2020_12);
        for (int i = 0; i < 4000; i++) {
            JsonNode file = guizhou();
            for (int n = random.nextInt(2); n >= 0; n--) {
                mutate(file, random);
            }
            agree(file);
        }
    }

    private static void mutate(JsonNode file, Random random) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(file, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                return;
            }
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.remove(name));
                case 2 -> object.set(anyName(random), object.get(name));
                default -> object.set(name, value(random));
            }
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.removeAll();
                default -> array.set(at, value(random));
            }
        }
    }

    private static String anyName(Random random) {
        List<Shape> shapes = List.of(
                RegionShape.SHAPE, InstitutionShape.SHAPE, MandateShape.APART, DivisionShape.SHAPE, FileShape.SHAPE);
        List<String> names = shapes.get(random.nextInt(shapes.size())).names();
        return names.get(random.nextInt(names.size()));
    }

    private static JsonNode value(Random random) throws IOException {
        String[] values = {
            "null",
            "true",
            "false",
            "0",
            "1",
            "3",
            "-1",
            "2.5",
            "1000000",
            "520000",
            "\"\"",
            "\" \"",
            "\"\\u3000\"",
            "\"x\"",
            "\"x y\"",
            "\"true\"",
            "\"null\"",
            "\"1\"",
            "\"是\"",
            "\"无\"",
            "\"none\"",
            "\"pending\"",
            "\"全部\"",
            "\"520000\"",
            "\"2019-01-01\"",
            "\"2019-02-30\"",
            "\"2019-1-1\"",
            "\"other\"",
            "\"其他\"",
            "\"gz-cac\"",
            "\"电子政务\"",
            "\"license\"",
            "[]",
            "{}",
            "[\"x\"]",
            "[null]",
            "[[\"x\"]]",
            "[\"gz-cac\"]",
            "[\"other\", \"其他\"]",
            "[1, 2]",
            "{\"x\": 1}",
            "{\"kind\": \"statute\"}",
            "{\"title\": \"x\"}",
            "{\"institution\": \"x\"}"
        };
        return MAPPER.readTree(values[random.nextInt(values.length)]);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }
}
