package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.mandate.Act;
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

/** A rule that fails makes the audit incomplete, is named, and leaves the others what they found. */
class FailingRuleTest {

    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    private static final Institution CENTRE = Institution.of("centre", "甲省信息中心", PROVINCE, Kind.BIG_DATA)
            .nature(Nature.PUBLIC)
            .build();
    private static final Mandates WORLD = Mandates.of(World.of(
            List.of(PROVINCE),
            List.of(CENTRE),
            List.of(licence("centre/1", "data-trading"), licence("centre/2", "talent"))));

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersAreTold() {
        Report report = auditor(rule("throws", "name.charAt( 1000 ) == 'x'"), rule("sound", "nature == Nature.PUBLIC"))
                .audit(WORLD);

        assertFalse(report.complete());
        assertEquals(
                List.of("throws"),
                report.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"),
                report.findings().stream().map(each -> each.rule().id()).toList());
    }

    @Test
    void aRuleThatFiresTooOftenIsStoppedAndNamedAndTheOthersAreTold() {
        RuleSource often =
                new RuleSource("invented", "often", () -> source("often", "$mandate : Mandate( act == Act.LICENSE )"));
        Report report = auditor(often, rule("sound", "nature == Nature.PUBLIC"))
                .firings(1)
                .audit(WORLD);

        assertFalse(report.complete());
        assertEquals(
                List.of("often"),
                report.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"),
                report.findings().stream().map(each -> each.rule().id()).toList());
    }

    @Test
    void nothingFailsInASoundBook() {
        assertTrue(
                auditor(rule("sound", "nature == Nature.PUBLIC")).audit(WORLD).complete());
    }

    private static Auditor auditor(RuleSource... sources) {
        return Auditor.with(new RuleBook(List.of(sources), new Classic(List.of(sources))));
    }

    private static RuleSource rule(String id, String constraint) {
        return new RuleSource("invented", id, () -> source(id, "$institution : Institution( " + constraint + " )"));
    }

    private static String source(String id, String condition) {
        return """
                package rules.invented
                import org.mandateaudit.mandate.*
                global org.mandateaudit.rule.Collector findings
                rule "%s"
                    @severity( warning )  @force( norm )  @basis( "张克 三(三)" )
                    @title_zh( "题" )           @title_en( "title" )
                    @condition_zh( "况" )       @condition_en( "condition" )
                    @criterion_zh( "准" )       @criterion_en( "criterion" )
                    @effect_zh( "果" )          @effect_en( "effect" )
                    @recommendation_zh( "议" )  @recommendation_en( "recommendation" )
                when
                    %s
                then
                    findings.add( drools );
                end
                """
                .formatted(id, condition);
    }

    private static Mandate licence(String id, String matter) {
        return Mandate.of(id, CENTRE, "核发许可", Matters.shipped().named(matter), Act.LICENSE)
                .role(Role.SOLE)
                .build();
    }
}
