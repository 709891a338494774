package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Scene.DATA_ELEMENTS;
import static org.mandateaudit.derived.Scene.DATA_SECURITY;
import static org.mandateaudit.derived.Scene.DATA_TRADING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Role;

/** Approval, supervision and enforcement of one matter. */
class ApprovalChainTest {

    private final Scene scene = Scene.incomplete();
    private final Institution approval = scene.institution("approval");
    private final Institution bureau = scene.institution("bureau");

    private void approvalLicensesAndBureauInspects() {
        scene.sole(approval, Act.LICENSE, DATA_TRADING);
        scene.mandate(
                bureau, Act.INSPECT, DATA_TRADING, each -> each.role(Role.SOLE).objects(Set.of(Addressee.ENTERPRISE)));
    }

    private ApprovalChain chain() {
        return scene.derived(ApprovalChain.class).get(0);
    }

    @Test
    void threeHoldersWithoutACommonOneAreTornApart() {
        approvalLicensesAndBureauInspects();
        Institution market = scene.institution("market");
        scene.sole(market, Act.PENALIZE, DATA_TRADING);
        assertEquals(true, chain().tornApart());
        assertEquals(Set.of(approval), chain().licensers());
        assertEquals(Set.of(bureau), chain().inspectors());
        assertEquals(Set.of(market), chain().penalizers());
        assertEquals(Set.of(approval, bureau, market), chain().institutions());
        assertFalse(chain().linked());
    }

    @Test
    void withoutAllThreeThereIsNoChain() {
        approvalLicensesAndBureauInspects();
        scene.sole(scene.institution("market"), Act.PENALIZE, DATA_ELEMENTS);
        scene.mandate(scene.institution("other"), Act.PENALIZE, DATA_TRADING, each -> each.role(Role.ASSIST));
        assertEquals(List.of(), scene.derived(ApprovalChain.class));
    }

    @Test
    void oneThatHoldsTwoHoldsThemTogether() {
        approvalLicensesAndBureauInspects();
        scene.sole(bureau, Act.PENALIZE, DATA_TRADING);
        assertEquals(false, chain().tornApart());
    }

    @Test
    void oneThatHoldsTwoOnABroaderMatterHoldsThemTogether() {
        approvalLicensesAndBureauInspects();
        scene.sole(scene.institution("market"), Act.PENALIZE, DATA_TRADING);
        assertEquals(true, chain().tornApart());
        scene.sole(bureau, Act.LICENSE, DATA_ELEMENTS);
        assertEquals(false, chain().tornApart());
    }

    @Test
    void aHolderWhosePowersAreNotFullyStatedMayHoldASecond() {
        approvalLicensesAndBureauInspects();
        scene.sole(scene.institution("market", each -> each.coverage(null)), Act.PENALIZE, DATA_TRADING);
        assertNull(chain().tornApart());
        assertEquals(Set.of("market.coverage"), chain().wants("tornApart"));
    }

    @Test
    void aFunctionNotStatedMoreCloselyMayBeASecond() {
        approvalLicensesAndBureauInspects();
        scene.sole(scene.institution("market"), Act.PENALIZE, DATA_TRADING);
        Mandate function = scene.sole(approval, Act.ADMINISTER, DATA_TRADING);
        assertNull(chain().tornApart());
        assertEquals(Set.of(function.id() + ".act"), chain().wants("tornApart"));
    }

    @Test
    void namesOfOneBodyAreOneHolder() {
        approvalLicensesAndBureauInspects();
        Institution name =
                scene.institution("name", each -> each.form(Form.NAMEPLATE).host(approval));
        scene.sole(name, Act.PENALIZE, DATA_TRADING);
        assertEquals(false, chain().tornApart());
    }

    @Test
    void anOrganAndItsBrigadeAreOneLine() {
        approvalLicensesAndBureauInspects();
        Institution brigade = scene.institution(
                "brigade", each -> each.form(Form.MANAGED_PUBLIC).supervisor(bureau));
        scene.sole(brigade, Act.PENALIZE, DATA_TRADING);
        assertEquals(false, chain().tornApart());
    }

    @Test
    void aDelegatedPenaltyIsItsDelegators() {
        approvalLicensesAndBureauInspects();
        scene.mandate(scene.institution("centre"), Act.PENALIZE, DATA_TRADING, each -> each.role(Role.SOLE)
                .delegatedBy(bureau));
        assertEquals(Set.of(bureau), chain().penalizers());
        assertEquals(false, chain().tornApart());
    }

    @Test
    void aMechanismLinksThemOnlyWhereAllTakePart() {
        approvalLicensesAndBureauInspects();
        Institution market = scene.institution("market");
        scene.sole(market, Act.PENALIZE, DATA_TRADING);
        scene.mechanism(null, approval, bureau);
        scene.mechanism(DATA_SECURITY, approval, bureau, market);
        assertFalse(chain().linked());
        scene.mechanism(DATA_ELEMENTS, approval, bureau, market);
        assertTrue(chain().linked());
    }
}
