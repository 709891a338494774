package org.mandateaudit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;

/** What a watch tells of two audits of one file. */
class SinceTest {

    private static final Auditor AUDITOR =
            Auditor.withBundledRules().only(List.of("public-institution-with-administrative-power"));
    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    private static final Institution CENTRE = Institution.of("centre", "甲省信息中心", PROVINCE, Kind.BIG_DATA)
            .nature(Nature.PUBLIC)
            .form(Form.MANAGED_PUBLIC)
            .build();

    private static World world(Institution centre, boolean licenses) {
        Mandate licence = Mandate.of("m", centre, "核发数据交易许可", Matters.shipped().named("data-trading"), Act.LICENSE)
                .role(Role.SOLE)
                .authorisedBy(new Authority.None())
                .build();
        return World.of(List.of(PROVINCE), List.of(centre), licenses ? List.of(licence) : List.of());
    }

    private static Report audit(World world) {
        return AUDITOR.audit(Mandates.of(world));
    }

    private static List<Integer> since(World before, World now) {
        Since since = Since.of(audit(before), audit(now), now, now.mandates()::forEach);
        return List.of(since.added(), since.resolved(), since.undecided()).stream()
                .map(List<Finding>::size)
                .toList();
    }

    @Test
    void whatIsOverIsResolvedAndWhatIsMerelyNotStatedIsUndecided() {
        World licensing = world(CENTRE, true);
        World covered = world(CENTRE.toBuilder().coverage(Coverage.FULL).build(), false);

        assertEquals(List.of(0, 0, 0), since(licensing, licensing));
        assertEquals(List.of(1, 0, 0), since(covered, licensing));
        assertEquals(List.of(0, 1, 0), since(licensing, covered));
        assertEquals(List.of(0, 0, 1), since(licensing, world(CENTRE, false)));
    }

    @Test
    void aFieldThatIsTakenAwayLeavesAFindingUndecided() {
        World unstated = world(CENTRE.toBuilder().nature(null).build(), true);

        assertEquals(List.of(0, 0, 1), since(world(CENTRE, true), unstated));
    }

    @Test
    void aRegionThatIsTakenAwayLeavesItsFindingsUndecided() {
        assertEquals(List.of(0, 0, 1), since(world(CENTRE, true), World.of(List.of(), List.of(), List.of())));
    }
}
