package org.mandateaudit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void valuesAreWrittenInTheirOrder() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", Arrays.asList(1, 2.5, null, true));
        value.put("a", List.of(Map.of("k", List.of()), Map.of()));
        assertEquals("{\"z\":[1,2.5,null,true],\"a\":[{\"k\":[]},{}]}", Json.writeCompact(value));
        assertEquals("""
                {
                  "z": [1, 2.5, null, true],
                  "a": [
                    {
                      "k": []
                    },
                    {}
                  ]
                }\
                """, Json.write(value));
    }

    @Test
    void textIsEscapedOnlyWhereItMustBe() {
        assertEquals("\"贵州𠀀\\\"\\\\\\n\\u0007\\u2028\\ud800\"", Json.writeCompact("贵州𠀀\"\\\n\u0007\u2028\ud800"));
    }

    @Test
    void whatJsonDoesNotHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Json.write(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Json.write(new Object()));
    }
}
