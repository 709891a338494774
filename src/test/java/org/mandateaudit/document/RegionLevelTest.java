package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionLevelTest {

    @ParameterizedTest
    @CsvSource({
        "x-a, 甲省, province, LIKELY",
        "x-a, 甲自治区, province, LIKELY",
        "x-a, 甲省乙地区, prefecture, LIKELY",
        "x-a, 甲省乙自治州, prefecture, LIKELY",
        "x-a, 甲盟, prefecture, LIKELY",
        "x-a, 甲市, prefecture, UNSURE",
        "x-a, 甲省乙市, prefecture, UNSURE",
        "x-a, 甲州乙市, county, LIKELY",
        "x-a, 甲市乙县, county, LIKELY",
        "x-a, 甲区, county, LIKELY",
        "x-a, 甲自治旗, county, LIKELY",
        "x-a, 某, central, UNSURE",
        "990000, 某, province, SURE",
        "990100, 甲市, prefecture, SURE",
        "990101, 甲市, county, SURE",
        "000000, 国务院, central, SURE",
        "100000, 国务院, central, SURE",
    })
    void theCodeSaysItOrElseTheName(String code, String name, String level, Why.Sureness sureness) {
        RegionLevel read = RegionLevel.of(code, name);
        assertEquals(level, read.code());
        assertEquals(sureness, read.why().sureness());
    }
}
