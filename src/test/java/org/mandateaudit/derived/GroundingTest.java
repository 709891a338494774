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
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.SourceKind;

/** The provision on functions and the power list answer to each other, or are known not to. */
class GroundingTest {

    private final Scene scene = Scene.incomplete();
    private Institution bureau = scene.institution("bureau");

    private Mandate from(SourceKind kind, Act act, Matter matter) {
        return scene.mandate(bureau, act, matter, each -> each.role(Role.SOLE).source(new Source(null, null, kind)));
    }

    private Grounding of(Mandate mandate) {
        return scene.derived(Grounding.class).stream()
                .filter(each -> each.mandate().id().equals(mandate.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemAnswersToAFunctionInOneLineOfTheTree() {
        Mandate function = from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Mandate item = from(SourceKind.POWER_LIST, Act.LICENSE, DATA_TRADING);
        assertEquals(true, of(item).inOther());
        assertEquals(true, of(function).inOther());
    }

    @Test
    void anItemOnAnotherMatterAnswersToNone() {
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        assertEquals(
                false,
                of(from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY)).inOther());
    }

    @Test
    void bothSidesMustBeStated() {
        from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY);
        assertEquals(List.of(), scene.derived(Grounding.class));
    }

    @Test
    void bothSidesMustBeStatedWhole() {
        bureau = scene.institution("other", each -> each.coverage(Coverage.APPLICANT_FACING));
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Mandate item = from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY);
        assertNull(of(item).inOther());
        assertEquals(Set.of("other.coverage"), of(item).wants("inOther"));
    }

    @Test
    void theWholeBodyAnswers() {
        Institution host = bureau;
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Mandate item = from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY);
        bureau = scene.institution(
                "name", each -> each.form(Form.NAMEPLATE).host(host).coverage(null));
        assertNull(of(item).inOther());
        from(SourceKind.PROVISION, Act.MANAGE, DATA_SECURITY);
        assertEquals(true, of(item).inOther());
    }

    @Test
    void aMandateThatStatesNoSourceMayComeFromEither() {
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Mandate item = from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY);
        Mandate open = scene.sole(bureau, Act.PROMOTE, DATA_SECURITY);
        assertNull(of(item).inOther());
        assertEquals(Set.of(open.id() + ".source.kind"), of(item).wants("inOther"));
    }

    @Test
    void anotherDocumentMayGroundIt() {
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Mandate item = from(SourceKind.POWER_LIST, Act.INSPECT, DATA_SECURITY);
        assertFalse(of(item).groundedElsewhere());
        from(SourceKind.STATUTE, Act.MANAGE, DATA_SECURITY);
        assertTrue(of(item).groundedElsewhere());
        assertEquals(false, of(item).inOther());
    }

    @Test
    void aDelegatedPowerAnswersToItsDelegatorsFunctions() {
        from(SourceKind.PROVISION, Act.MANAGE, DATA_ELEMENTS);
        Institution delegator = scene.institution("delegator");
        Mandate item = scene.mandate(bureau, Act.INSPECT, DATA_SECURITY, each -> each.role(Role.SOLE)
                .delegatedBy(delegator)
                .source(new Source(null, null, SourceKind.POWER_LIST)));
        assertTrue(scene.derived(Grounding.class).stream()
                .noneMatch(each -> each.mandate().equals(item)));
    }
}
