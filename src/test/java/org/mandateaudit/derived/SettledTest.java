package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.derived.Sample.BUREAU;
import static org.mandateaudit.derived.Sample.FINANCE;
import static org.mandateaudit.derived.Sample.OFFICE;
import static org.mandateaudit.derived.Sample.PROVINCE;
import static org.mandateaudit.derived.Sample.division;
import static org.mandateaudit.derived.Sample.mandate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;

class SettledTest {

    private static boolean settled(Division division) {
        return settled(division, BUREAU, "informatization", "e-government");
    }

    private static boolean settled(Division division, Institution one, String matter, String other) {
        Mandate ones = mandate(one, Act.COORDINATE, matter).build();
        Mandate others = mandate(OFFICE, Act.COORDINATE, other).build();
        return Sample.meetings(List.of(division), ones, others).get(0).settled();
    }

    @ParameterizedTest
    @CsvSource({"informatization, true", "e-government, true", "government-websites, false", "digital-government, false"
    })
    void theDivisionIsOnTheNarrowerMatterOrAboveIt(String matter, boolean expected) {
        assertEquals(expected, settled(division(matter, BUREAU, null, BUREAU, OFFICE)));
    }

    @Test
    void aDivisionOfAPartDoesNotSettleTheWhole() {
        Division ofPart = division("e-government", BUREAU, null, BUREAU, OFFICE);
        assertEquals(false, settled(ofPart, BUREAU, "informatization", "informatization"));
    }

    @Test
    void itStatesALeadOrAnIssuer() {
        assertEquals(true, settled(division("informatization", OFFICE, null, BUREAU, OFFICE)));
        assertEquals(true, settled(division("informatization", null, "甲省委编办", BUREAU, OFFICE)));
        assertEquals(false, settled(division("informatization", null, null, BUREAU, OFFICE)));
    }

    @Test
    void itNamesBoth() {
        assertEquals(true, settled(division("informatization", OFFICE, null, FINANCE, BUREAU, OFFICE)));
        assertEquals(false, settled(division("informatization", OFFICE, null, FINANCE, OFFICE)));
    }

    @Test
    void toNameAnotherNameOfTheBodyIsToNameIt() {
        Institution nameplate = Institution.of("nameplate", "甲省数据办", PROVINCE, Kind.BIG_DATA)
                .form(Form.NAMEPLATE)
                .host(FINANCE)
                .build();
        assertEquals(
                true,
                settled(
                        division("informatization", OFFICE, null, FINANCE, OFFICE),
                        nameplate,
                        "informatization",
                        "informatization"));
    }
}
