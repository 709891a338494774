package org.mandateaudit.read;

import java.util.Map;
import org.mandateaudit.json.Json;

/**
 * The JSON Schema of the mandate file, for editors: completion, descriptions in both languages, and errors while typing.
 *
 * <p>What one file alone cannot show is left to {@link Mandates#read}: references, ids stated twice, cycles, and whether
 * a date is in the calendar.
 */
public final class MandateSchema {

    private MandateSchema() {}

    /** The schema, in JSON Schema 2020-12. The same version of this tool gives the same text. */
    public static String json() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = Definitions.object("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(definitions.schema(FileShape.SHAPE));
        schema.put("$defs", definitions.all());
        return Json.write(schema) + "\n";
    }
}
