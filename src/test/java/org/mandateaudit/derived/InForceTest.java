package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.derived.Scene.DATA_TRADING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Span;

/** An audit sees what is in force on its day, the thirtieth of June 2019. */
class InForceTest {

    private final Scene scene = Scene.complete();

    private static Span span(String since, String until) {
        return new Span(since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        "2019-06-30, , true",
        "2019-07-01, , false",
        ", 2019-07-01, true",
        ", 2019-06-30, false",
        "2018-01-01, 2019-06-30, false"
    })
    void sinceIsTheFirstDayAndUntilTheFirstThatIsNot(String since, String until, boolean seen) {
        Institution bureau = scene.institution("bureau");
        scene.mandate(
                bureau, Act.INSPECT, DATA_TRADING, each -> each.role(Role.SOLE).span(span(since, until)));
        assertEquals(seen ? 1 : 0, scene.inForce(Mandate.class).size());
    }

    @Test
    void aMandateIsInForceOnlyWhereItsInstitutionIs() {
        Institution closed = scene.institution("closed", each -> each.span(span(null, "2019-01-01")));
        scene.sole(closed, Act.INSPECT, DATA_TRADING);
        assertEquals(List.of(), scene.inForce(Mandate.class));
        assertEquals(List.of(), scene.derived(RegionalMatter.class));
    }

    @Test
    void whatIsNotInForceIsNotHeld() {
        Institution bureau = scene.institution("bureau");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.mandate(
                bureau, Act.LICENSE, DATA_TRADING, each -> each.role(Role.SOLE).span(span("2020-01-01", null)));
        assertEquals(false, scene.competence(bureau, DATA_TRADING).licenses());
    }

    @Test
    void aDocumentIsIssuedFromItsDayOn() {
        assertEquals(true, provisionIssued(new Publication.Issued(LocalDate.parse("2019-06-30"))));
        assertEquals(true, provisionIssued(new Publication.Withheld()));
        assertEquals(false, provisionIssued(new Publication.Pending()));
    }

    @Test
    void aDayOfIssueStillToComeMayBeThatOfANewEdition() {
        assertEquals(null, provisionIssued(new Publication.Issued(LocalDate.parse("2019-07-01"))));
        assertEquals(null, provisionIssued(null));
    }

    private static Boolean provisionIssued(Publication provision) {
        Scene each = Scene.incomplete();
        each.institution("bureau", bureau -> bureau.mandateProvision(provision));
        return each.derived(Holdings.class).get(0).provisionIssued();
    }
}
