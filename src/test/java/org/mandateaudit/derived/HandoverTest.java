package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mandateaudit.derived.Scene.DATA_SECURITY;
import static org.mandateaudit.derived.Scene.DATA_TRADING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Role;

/** How a transfer stands on the thirtieth of June 2019. */
class HandoverTest {

    private final Scene scene = Scene.incomplete();
    private final Institution old = scene.institution("old");
    private final Institution fresh = scene.institution("fresh");

    private Handover ordered(String date, String completed) {
        scene.transfer("transfer/1", DATA_TRADING, old, fresh, date, completed);
        return first();
    }

    private Handover first() {
        return scene.derived(Handover.class).stream()
                .filter(each -> each.transfer().id().equals("transfer/1"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-06-30, true",
        "2019-01-01, 2019-07-01, false",
        "2018-06-30, , true",
        "2018-07-01, , false",
        ", 2019-01-01, true"
    })
    void itIsDueWhenTheDayOfCompletionOrAYearHasPassed(String date, String completed, boolean due) {
        assertEquals(due, ordered(date, completed).due());
    }

    @Test
    void withoutAnyDayItIsUnknownWhetherItIsDue() {
        Handover handover = ordered(null, null);
        assertNull(handover.due());
        assertEquals(Set.of("transfer/1.date"), handover.wants("due"));
    }

    @Test
    void theOldHolderStillLeadsByAMandateThatLeads() {
        Mandate kept = scene.sole(old, Act.MANAGE, DATA_TRADING);
        scene.mandate(old, Act.GUIDE, DATA_TRADING, each -> each.role(Role.ASSIST));
        scene.sole(old, Act.MANAGE, DATA_SECURITY);
        Handover handover = ordered("2018-01-01", null);
        assertEquals(true, handover.stillLed());
        assertEquals(List.of(kept), handover.kept());
    }

    @Test
    void toAssistIsNoLead() {
        scene.mandate(old, Act.MANAGE, DATA_TRADING, each -> each.role(Role.ASSIST));
        assertEquals(false, ordered("2018-01-01", null).stillLed());
    }

    @Test
    void anUnstatedRoleLeavesItOpen() {
        Mandate open = scene.mandate(old, Act.MANAGE, DATA_TRADING, each -> each);
        Handover handover = ordered("2018-01-01", null);
        assertNull(handover.stillLed());
        assertEquals(Set.of(open.id() + ".role"), handover.wants("stillLed"));
    }

    @Test
    void theNewHolderHasTakenItUpWhereItHoldsIt() {
        scene.mandate(fresh, Act.MANAGE, DATA_TRADING, each -> each.role(Role.JOINT));
        assertEquals(true, ordered("2018-01-01", null).takenUp());
    }

    @Test
    void thatItHasNotIsKnownWhereItsDutiesAreStated() {
        assertEquals(false, ordered("2018-01-01", null).takenUp());
        Institution other = scene.institution("other", each -> each.coverage(Coverage.APPLICANT_FACING));
        scene.transfer("transfer/2", DATA_TRADING, old, other, "2018-01-01", null);
        Handover second = scene.derived(Handover.class).stream()
                .filter(each -> each.transfer().id().equals("transfer/2"))
                .findFirst()
                .orElseThrow();
        assertNull(second.takenUp());
        assertEquals(Set.of("other.coverage"), second.wants("takenUp"));
    }

    @Test
    void aLaterTransferBackReversesItAndAnEarlierOneDoesNot() {
        scene.transfer("transfer/0", DATA_TRADING, fresh, old, "2017-01-01", null);
        assertEquals(false, ordered("2018-01-01", null).superseded());
        scene.transfer("transfer/2", DATA_TRADING, fresh, old, "2019-01-01", null);
        assertEquals(true, first().superseded());
    }
}
