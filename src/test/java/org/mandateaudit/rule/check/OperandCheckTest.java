package org.mandateaudit.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleFile;

/** What a condition compares: refused at its place where it could never be equal, or could not be compiled. */
class OperandCheckTest {

    private static final Path SAMPLE = Path.of("samples/rules/archives/archives-without-guidance.drl");
    private static final int COLUMN = 26;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "role == \"lead\"¦9¦role is of type Role and cannot be compared with \"lead\"; accepted: Role.SOLE, Role.LEAD, Role.JOINT, Role.ASSIST; did you mean Role.LEAD?",
                "\"lead\" == role¦1¦did you mean Role.LEAD?",
                "scope == REGION¦10¦REGION is no kind of value; accepted: Scope.REGION",
                "scope == Scopes.REGION¦10¦Scopes is no kind of value; accepted: Act, Addressee, ",
                "role.equals( \"lead\" )¦14¦did you mean Role.LEAD?",
                "role.code == \"led\"¦14¦Role has no code \"led\"; accepted: assist, joint, lead, sole; did you mean lead?",
                "role != \"牵头\"¦9¦did you mean Role.LEAD?",
                "role in ( Role.SOLE, \"lead\" )¦22¦did you mean Role.LEAD?",
                "role not in ( \"assist\" )¦15¦did you mean Role.ASSIST?",
                "(role == \"led\")¦10¦did you mean Role.LEAD?",
                "institution.nature == \"事业单位\"¦23¦did you mean Nature.PUBLIC?",
                "institution.kinds contains \"big-data\"¦28¦did you mean Kind.BIG_DATA?",
                "institution.kinds not contains \"big-data\"¦32¦did you mean Kind.BIG_DATA?",
                "Kind.BIG_DATA memberOf institution.kinds¦15¦a rule cannot use memberOf; accepted: in ( value, value ) for values, and contains",
                "institution.rank >= Rank.FULL_DIVISION¦18¦institution.rank is one of the values of Rank, which have no order for < and >; accepted: institution.rank in ( Rank.FULL_MINISTRY, Rank.DEPUTY_MINISTRY… ), institution.rank.above( … ), institution.rank.halfLevelBelow( … )",
                "Rank.FULL_DIVISION < institution.rank¦20¦have no order",
                "institution.rank < institution.supervisor.rank¦18¦have no order",
                "institution.region.level < Level.COUNTY¦26¦institution.region.level is one of the values of Level, which have no order for < and >; accepted: institution.region.level in ( ",
                "institution.name matches \"局$\"¦26¦matches is about the whole text, and \"局$\" matches none but the same text; accepted: ",
                "institution.name matches \"^甲省\"¦26¦matches is about the whole text",
                "institution.kinds == Kind.BIG_DATA¦1¦institution.kinds holds several and is not compared as a whole",
                "institution.nature contains Nature.PUBLIC¦20¦institution.nature holds one value and takes no contains; accepted: ==, in",
                "scope == \"region\"¦10¦did you mean Scope.REGION?",
                "scope == Act.GUIDE¦10¦scope is of type Scope and cannot be compared with Act.GUIDE",
                "act == Act.GUIDE || == \"license\"¦24¦did you mean Act.LICENSE?",
                "matter == \"data-registration\"¦11¦accepted: matter.within( \"code\" ), which includes its parts, matter.code == \"code\"; did you mean matter.within( \"data-registration\" )?",
                "matter == \"数据登记管理\"¦11¦matter is of type Matter",
                "matter.within( \"data-registraton\" )¦16¦no matter has the code \"data-registraton\"",
                "matter.within( \"e-government\", \"data-registraton\" )¦32¦did you mean \"data-registration\"?",
                "matter.within( \"电子政务\" )¦16¦did you mean \"e-government\"?",
                "matter.within( \"\" )¦16¦no matter has the code \"\"",
                "matter.within()¦8¦within is asked of no matter; accepted: the code of one",
                "matter.code == \"e-goverment\"¦16¦did you mean \"e-government\"?",
                "leads = true¦7¦= is no comparison; accepted: ==, !=, <, <=, >, >=; did you mean ==?",
                "scope === Scope.OWN¦7¦=== is no comparison",
                "leads == \"是\"¦10¦leads is true or false and cannot be compared with \"是\"; accepted: leads == true, leads == false",
                "leads == 1¦10¦leads is true or false",
                "institution.sequence > \"a\"¦24¦institution.sequence is a number and cannot be compared with \"a\"",
                "text == 1¦9¦text is a text and cannot be compared with 1; accepted: a text in quotes",
                "span.since > \"2019-01-01\"¦14¦span.since is a date and cannot be compared with \"2019-01-01\"; accepted: its parts, as in span.since.year >= 2019",
                "institution.powerList.issued > \"2019-01-01\"¦32¦institution.powerList.issued is true or false",
                "institution == \"x\"¦16¦institution is of type Institution and cannot be compared with \"x\"",
                "institution == matter¦16¦institution is of type Institution and cannot be compared with matter (Matter)",
                "text matches \"[登记\"¦14¦the regular expression \"[登记\" is wrong: Unclosed character class",
                "leads matches \".*\"¦15¦leads is true or false",
                "leads == true regionWide¦15¦nothing joins true and regionWide; accepted: a comma or &&, or a comparison",
                "leads == true matter.within( \"e-government\" )¦15¦nothing joins true and matter.within; accepted: a comma",
                "text \"x\"¦6¦nothing joins text and \"x\"",
                "leads == true ; regionWide¦15¦a condition takes no ;; accepted: a comma or &&",
                "scope is Scope.REGION¦7¦is is no comparison; accepted: ==, !=",
                "act memberof $mandate.institution¦5¦memberof is no comparison",
                "scope in Scope.REGION¦7¦in has no values in brackets behind it; accepted: in ( value, value ), or ==",
                "scope not in Scope.REGION¦11¦in has no values in brackets",
                "span.since > 2019-01-01¦14¦span.since is a date and cannot be compared with 2019-01-01; accepted: its parts",
                "institution.sequence in ( 3, 2019-01-01 )¦30¦institution.sequence is a number and cannot be compared with 2019-01-01",
                "institution == $mandat.institution¦16¦$mandat is not bound; accepted: $mandate; did you mean $mandate?",
                "$mandate.institution.institutio == null¦22¦Institution has no property institutio; accepted: ",
                "institution . bodi == null¦15¦Institution has no property bodi",
                "scope == Scope . REGIONAL¦18¦Scope has no value REGIONAL",
            })
    void whatCanNeverBeEqualIsRefusedAtItsPlace(String condition, int column, String expected) throws IOException {
        List<Problem> problems = problems(condition);

        assertEquals(1, problems.size(), problems.toString());
        Text message = problems.get(0).message();
        assertTrue(message.en().contains(expected), message.en());
        assertEquals(24, problems.get(0).place().line());
        assertEquals(COLUMN + column - 1, problems.get(0).place().column());
        assertTrue(message.zh().codePoints().anyMatch(Character::isIdeographic), message.zh());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role == Role.LEAD",
                "role in ( Role.SOLE, Role.LEAD )",
                "role.code in ( \"lead\", \"sole\" )",
                "text.equals( \"lead\" )",
                "institution.kinds contains Kind.BIG_DATA",
                "institution.rank in ( Rank.FULL_DIVISION )",
                "institution.rank.above( Rank.FULL_DIVISION )",
                "institution.name matches \".*局$\"",
                "institution.sequence > 1",
                "matter == $mandate.matter",
                "matter.code == \"unified-platform\" || matter.within( \"government-cloud\" )",
                "matter.within( \"crop-registration\" )",
                "matter.within( institution.id )",
                "sector == null",
                "sector == \"x = y\"",
                "scope == Scope.REGION /* = \"region\" */",
                "span.since.year >= 2019",
                "text matches \"\\\\d+[登记]\"",
                "text contains \"登记\"",
                "text.contains( \"登记\" )",
                "text.length == 3",
                "text == \"C:\\\\\", leads == true",
                "institution.body == $mandate.institution.body",
                "objects contains Addressee.ENTERPRISE",
                "institutions contains institution",
                "institutions.size > 1",
            })
    void whatMayBeEqualIsNot(String condition) throws IOException {
        assertEquals(
                List.of(),
                problems(condition).stream()
                        .filter(problem -> !problem.message().en().startsWith("negates"))
                        .toList());
    }

    @Test
    void whatMustNotBeThereIsCheckedToo() throws IOException {
        String drl = Files.readString(SAMPLE)
                .replace(
                        "then\n",
                        "    not Mandate( institution == $mandate.institution, role == \"lead\" )\n"
                                + "    not Mandate( acts == Act.GUIDE )\n"
                                + "    not Transfer( from.bodi == $mandate.institution )\nthen\n");

        assertEquals(
                List.of(
                        "role is of type Role and cannot be compared with \"lead\"",
                        "Mandate has no property acts",
                        "Institution has no property bodi"),
                check(drl).stream()
                        .map(problem -> problem.message().in(Language.EN).replaceFirst(";.*", ""))
                        .toList());
    }

    @Test
    void theShippedRulesPass() {
        List<Problem> problems = new ArrayList<>();
        RuleFiles files = RuleFolder.read(List.of(Path.of("rules")), problems);
        problems.addAll(files.check(List.of(), List.of()));

        assertEquals(List.of(), problems);
        assertEquals(80, files.rules().size());
        assertEquals(80, files.examples().size());
        assertEquals(List.of(), files.stray());
    }

    private static List<Problem> problems(String condition) throws IOException {
        return check(Files.readString(SAMPLE).replace("scope == Scope.REGION", condition));
    }

    private static List<Problem> check(String drl) {
        String id = "archives-without-guidance";
        return RuleCheck.of(
                new RuleFile(SAMPLE, "archives", id, new TextFile(id + ".drl", drl), DrlText.of(drl)),
                Set.of(id),
                TakenNames.beside(List.of()));
    }
}
