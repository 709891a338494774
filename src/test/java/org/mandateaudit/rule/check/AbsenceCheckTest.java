package org.mandateaudit.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleFile;

/** That something is not there is asked for together with what makes it known, or refused with what would. */
class AbsenceCheckTest {

    private static final Path SAMPLE = Path.of("samples/rules/archives/archives-without-guidance.drl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "not Mandate( institution == $i, act == Act.GUIDE )¦add $held : Holdings( institution == $i, dutiesCovered == true )",
                "$h : Holdings( dutiesCovered == true ) not Mandate( institution == $i, act == Act.GUIDE )¦add $held : Holdings( institution == $i, dutiesCovered == true )",
                "$h : Holdings( institution == $i, dutiesCovered == true ) not Mandate( institution == $i, act == Act.LICENSE )¦lists of duties do not name such acts; accepted: add $held : Holdings( institution == $i, institution.coverage == Coverage.FULL )",
                "$h : Holdings( institution == $i, dutiesCovered == true ) not Mandate( institution == $i, act in ( Act.GUIDE, Act.PENALIZE ) )¦lists of duties do not name such acts",
                "$h : Holdings( institution == $i, dutiesCovered == true ) not Mandate( institution == $i, specific )¦lists of duties do not name such acts",
                "$h : Holdings( institution == $i, dutiesCovered == true ) not Mandate( matter.within( \"data-trading\" ), act == Act.PENALIZE )¦that nobody has the mandate is not known",
                "$r : Region( complete == true ) not Mandate( matter.within( \"data-trading\" ), act == Act.GUIDE )¦accepted: RegionalMatter( led == false )",
                "$r : Region( complete == false ) not Institution( cyberspaceOffice == true )¦add $region : Region( complete == true )",
                "not Institution( cyberspaceOffice == true )¦an institution that is not stated is not known to be absent",
                "$h : Holdings( institution == $i, specificActs.size == 0 )¦specificActs.size > 0 (at least), administrative == false",
                "$h : Holdings( institution == $i, specificActs.empty )¦specificActs holds what is stated",
                "$h : Holdings( institution == $i, industryMandates.size < 3 )¦industryMandates holds what is stated",
                "$m : RegionalMatter( mandates.size == 1 )¦mandates.size > 0 (at least), led == false, sanctioned == false, supervised == false",
                "not Holdings( institution == $i, specificActs.size > 0 )¦behind not, specificActs holds what is stated",
                "not Mechanism( institutions contains $i, matter == $mandate.matter )¦where no matter is stated it is about all of them, and equals none; accepted: joins(",
                "$c : Concentration( to == $i, matter.within( \"data-trading\" ) )¦accepted: covers( $mandate.matter )",
                "$a : Institution( nature == Nature.PARTY ) from $mandate.institutions¦a rule cannot use from: what is not stated in a list could not be told; accepted: contains",
                "not Institution( nature == Nature.PARTY ) from $mandate.institutions¦a rule cannot use from",
            })
    void anAbsenceThatIsNotKnownIsRefused(String condition, String expected) throws IOException {
        List<Problem> problems = problems(condition);

        assertTrue(
                problems.stream().anyMatch(problem -> problem.message().en().contains(expected)), problems.toString());
        assertTrue(problems.stream()
                .allMatch(problem -> problem.message().zh().codePoints().anyMatch(Character::isIdeographic)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$held : Holdings( institution == $i, dutiesCovered == true ) not Mandate( institution == $i, act == Act.GUIDE )",
                "$held : Holdings( institution == $i, institution.coverage == Coverage.FULL ) not Mandate( institution == $i, act == Act.LICENSE )",
                "$b : Institution( coverage in ( Coverage.FULL, Coverage.DUTIES_ONLY ) ) not Mandate( institution == $b, act == Act.GUIDE )",
                "$h : Holdings( dutiesCovered == true ) not Mandate( institution == $h.institution, act == Act.GUIDE )",
                "$h : Holdings( $holder : institution, dutiesCovered == true ) not Mandate( institution.body == $holder.body, act == Act.GUIDE )",
                "$r : Region( complete == true ) not Institution( cyberspaceOffice == true )",
                "not Institution( body == $i.body, cyberspaceOffice == true )",
                "$h : Holdings( institution == $i, specificActs.size > 0, $acts : specificActs )",
                "$h : Holdings( institution == $i, !specificActs.empty )",
                "not Holdings( institution == $i, administrative == true )",
                "not Mechanism( joins( $mandate.institutions, $mandate.matter ) )",
                "$c : Concentration( to == $i, matter == null, acts contains Act.LICENSE )",
            })
    void anAbsenceThatIsKnownIsNot(String condition) throws IOException {
        assertEquals(List.of(), problems(condition));
    }

    private static List<Problem> problems(String condition) throws IOException {
        String drl = Files.readString(SAMPLE)
                .replace("then\n", "    $i : Institution( bureau == true )\n    " + condition + "\nthen\n");
        String id = "archives-without-guidance";
        return RuleCheck.of(
                new RuleFile(SAMPLE, "archives", id, new TextFile(id + ".drl", drl), DrlText.of(drl)),
                Set.of(id),
                TakenNames.beside(List.of()));
    }
}
