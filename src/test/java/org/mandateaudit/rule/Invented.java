package org.mandateaudit.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandateaudit.Auditor;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.derived.Meeting;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleSource;

/** Rules and matches of an invented province, built in code. */
final class Invented {

    static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);

    private Invented() {}

    /** A rule about meetings, with such annotations. */
    static Rule rule(String id, String annotations) {
        String drl =
                """
                package rules.invented
                import org.mandateaudit.mandate.*
                import org.mandateaudit.derived.*
                rule "%s"
                    @severity( warning )  @force( norm )  @basis( "张克 三(三)" )  %s
                    @title_zh( "题" )           @title_en( "title" )
                    @condition_zh( "{meeting.one.holder.name}" )  @condition_en( "{meeting.one.holder.name}" )
                    @criterion_zh( "准" )       @criterion_en( "criterion" )
                    @effect_zh( "果" )          @effect_en( "effect" )
                    @recommendation_zh( "议" )  @recommendation_en( "recommendation" )
                when
                    $meeting : Meeting( bothLead == true )
                then
                    findings.add( drools );
                end
                """
                        .formatted(id, annotations);
        return new RuleSource("invented", id, () -> drl).rule();
    }

    /** An auditor that applies these rules. */
    static Auditor auditor(RuleSource... sources) {
        return Auditor.with(book(sources));
    }

    static RuleBook book(RuleSource... sources) {
        return new RuleBook(List.of(sources), new Classic(List.of(sources)));
    }

    /** A rule on institutions that meet a constraint. */
    static RuleSource onInstitutions(String id, String constraint) {
        return on(id, "$institution : Institution( " + constraint + " )");
    }

    static RuleSource on(String id, String condition) {
        return new RuleSource("invented", id, () -> source(id, condition));
    }

    private static String source(String id, String condition) {
        return """
                package rules.invented
                import org.mandateaudit.mandate.*
                import org.mandateaudit.derived.*
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

    static Institution institution(String id) {
        return Institution.of(id, id, PROVINCE, Kind.OTHER).build();
    }

    /** A mandate whose id begins with its institution’s. */
    static Mandate mandate(String id, String matter) {
        return mandate(institution(id.replaceAll("/.*", "")), id, matter);
    }

    static Mandate mandate(Institution institution, String id, String matter) {
        return Mandate.of(id, institution, id, Matters.shipped().named(matter), Act.MANAGE)
                .role(Role.SOLE)
                .build();
    }

    /** A match of a rule on two mandates that meet, certain where nothing is wanted. */
    static Match meeting(Rule rule, Mandate one, Mandate other, Grade grade, String... wants) {
        Meeting meeting = new Meeting(
                one,
                other,
                one.matter().within(other.matter()) ? other.matter() : one.matter(),
                grade,
                false,
                false,
                false,
                Answer.NO,
                Set.of(wants));
        return Match.of(rule, rule.variants().get(0), PROVINCE, Map.of("$meeting", meeting), Set.of(), Map.of());
    }

    /** What a gathering told: institutions, matter, grade, severity, and the ids of the evidence. */
    static Set<String> told(Match... matches) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : Gathering.of(List.of(matches)).findings()) {
            told.add(finding.rule().id() + ": " + ids(finding.institutions()) + " "
                    + finding.matter().code() + " " + finding.grade().name() + " "
                    + finding.severity().name() + " "
                    + ids(finding.evidence().stream().map(each -> each.fact()).toList()));
        }
        return told;
    }

    private static String ids(List<? extends Fact> facts) {
        Set<String> ids = new TreeSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        return String.join("+", ids);
    }
}
