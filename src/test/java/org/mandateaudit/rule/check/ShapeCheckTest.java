package org.mandateaudit.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleFile;

/** What an author writes for the first time: told once, at its place, with what to write. */
class ShapeCheckTest {

    private static final Path SAMPLE = Path.of("samples/rules/archives/archives-without-guidance.drl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "scope == Scope.REGION )¦scope == Scope.REGION ),¦24:49: no comma stands between patterns",
                "scope == Scope.REGION )¦scope == Scope.REGION, )¦24:47: nothing stands beside this comma",
                "scope == Scope.REGION¦institution.name == 大数据局¦24:46: 大数据局 stands without quotes; accepted: \"大数据局\" for a text",
                "scope == Scope.REGION¦not act == Act.LICENSE¦24:26: not does not begin a constraint; accepted: !=",
                "scope == Scope.REGION¦not( act == Act.LICENSE )¦24:26: not does not begin a constraint",
                "scope == Scope.REGION )¦scope == Scope.REGION ) # 全域¦24:50: # begins no comment; accepted: //",
                "when¦when @severity( note )¦22:6: @severity stands behind when",
                "scope == Scope.REGION¦objects contains ( Addressee.PERSON, Addressee.ENTERPRISE )¦24:43: contains takes one value",
                "scope == Scope.REGION¦机构.bureau == true¦24:26: 机构 stands without quotes",
                "scope == Scope.REGION¦scope == Scope.REGION AND regionWide¦24:48: AND joins no constraints; accepted: a comma or &&",
                "scope == Scope.REGION¦scope == Scope.REGION & regionWide¦24:48: & joins no constraints",
                "scope == Scope.REGION¦scope == Scope.REGION | regionWide¦24:48: | joins no constraints; accepted: ||",
                "then¦not ( Division() Transfer() ) then¦26:1: not is followed by one fact; accepted: not Mandate( … )",
                "package rules.archives¦package rules.my-group¦4:9: package rules.my-group cannot be used; accepted: package rules.my_group",
                "package rules.archives¦package rules.档案¦4:9: package rules.档案 cannot be used; accepted: package rules.archives",
                ": Mandate(¦: mandate(¦23:17: there is no fact mandate; accepted: ",
                ": Mandate(¦: 职责(¦23:17: there is no fact 职责; accepted: ",
                "institution == $mandate.institution¦institution == mandate.institution¦25:42: Holdings has no property mandate; did you mean $mandate?",
                "$holdings :¦$机构 :¦25:5: the name $机构 of a binding must be in Latin letters",
                "scope == Scope.REGION¦act == Act.LICENSE == true¦24:45: a constraint compares once",
                "scope == Scope.REGION¦institution.counterparts.size > 0, institution.kinds.code == \"x\"¦24:73: kinds holds several and has no code; accepted: kinds contains …",
                "scope == Scope.REGION¦this != $mandate¦24:26: this cannot be compared; accepted: id != $institution.id",
                "scope == Scope.REGION¦regionWide == yes¦24:40: Mandate has no property yes; did you mean true?",
                "scope == Scope.REGION¦getAct == Act.GUIDE¦24:26: Mandate has no property getAct; did you mean act?",
                "scope == Scope.REGION¦matter.within( informatization )¦24:41: Mandate has no property informatization; did you mean \"informatization\"?",
                "scope == Scope.REGION¦authorisedBy.title == \"x\"¦24:39: Authority has no property title; there is none to ask for",
                "scope == Scope.REGION¦text.foo == \"x\"¦24:31: String has no property foo; accepted: length",
                "scope == Scope.REGION¦act.isLicence¦24:30: Act has no property isLicence; accepted: ",
                "scope == Scope.REGION¦source.kind == SourceKnd.STATUTE¦24:41: SourceKnd is no kind of value; accepted: ",
                "scope == Scope.REGION¦source.kind == Grade.OVERLAP¦24:41: Grade is not imported; write import org.mandateaudit.finding.*",
                "{mandate.text}”，职¦{$mandate.text}”，职¦14:5: a brace that is no placeholder: {$mandate.text}”，职责中没; accepted: a binding and properties, as in {mandate.text}; did you mean {mandate.text}?",
                "{mandate.text}”，职¦｛mandate.text｝”，职¦14:5: the full-width character ｛; write it as an ASCII one: {; did you mean {mandate.text}?",
            })
    void aMistakeIsToldOnce(String right, String wrong, String expected) throws IOException {
        List<Problem> problems =
                check(Files.readString(SAMPLE).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertEquals(1, problems.size(), problems.toString());
        Problem problem = problems.get(0);
        String told = problem.place().line() + ":" + problem.place().column() + ": "
                + problem.message().en();
        assertTrue(told.startsWith(expected), told);
        assertTrue(problem.message().zh().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void anotherRuleInTheFileIsToldOnce() throws IOException {
        String sample = Files.readString(SAMPLE);
        List<Problem> problems = check(sample + "\n"
                + sample.substring(sample.indexOf("rule \"")).replace("archives-without-guidance", "other"));

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).message().en().endsWith(", or a file of its own, archives/other.drl"));
    }

    @Test
    void aDateThatIsTakenOverIsSaidToBe() throws IOException {
        String sample = Files.readString(SAMPLE);
        List<Problem> problems = check(sample.replace("@force( advice )", "@force( advice ) @from( 2020-01-01 )")
                + "\nrule \"archives-without-guidance: earlier\"\n@until( 2020-01-01 )\n"
                + sample.substring(sample.indexOf("when\n")));

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).message().en().contains("of which @from is taken over from the first block"));
    }

    private static List<Problem> check(String drl) {
        String id = "archives-without-guidance";
        return RuleCheck.of(
                new RuleFile(SAMPLE, "archives", id, new TextFile(id + ".drl", drl), DrlText.of(drl)),
                Set.of(id),
                TakenNames.beside(List.of()));
    }
}
