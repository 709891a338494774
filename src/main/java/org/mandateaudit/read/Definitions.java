package org.mandateaudit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Text;

/** The JSON Schemas of shapes, each defined once. */
final class Definitions {

    private final Map<String, Shape> known = new LinkedHashMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    /** A reference to the schema of a shape. */
    Map<String, Object> reference(Shape shape) {
        if (known.putIfAbsent(shape.name(), shape) == null) {
            open.add(shape);
        }
        return object("$ref", "#/$defs/" + shape.name());
    }

    /** The schemas of all shapes referred to so far, and of those that they refer to. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Shape shape = open.remove();
            all.put(shape.name(), schema(shape));
        }
        return all;
    }

    Map<String, Object> schema(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            Map<String, Object> property =
                    object("title", field.zh() + " / " + field.name(), "description", both(field.meaning()));
            property.putAll(field.type().schema(this));
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = object("title", both(shape.title()), "type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("minProperties", 1);
        schema.put("additionalProperties", false);
        return schema;
    }

    static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    /** A JSON object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
