package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;
import static org.mandateaudit.cli.SmallWorld.ERROR;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands why and why-not of the packaged program. */
class WhyIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void whyShowsTheFactsThatMetTheConditions() throws Exception {
        String world = world(ERROR);
        String json = Program.inChinese().run("check", world, "-f", "json").out();
        String id = json.replaceAll("(?s).*?\"id\": \"([0-9a-f]{16})\".*", "$1");

        Program.Result whole = Program.inChinese().run("why", id, world);
        assertEquals(0, whole.status(), whole.err());
        assertTrue(whole.out().contains("✓ 机构性质是“事业单位”"), whole.out());
        assertEquals(
                whole.out(),
                Program.inChinese().run("why", id.substring(0, 4), world).out());
        assertTrue(Program.inChinese().run("why", id, world, "-f", "json").out().startsWith("{"));
    }

    @Test
    void aFindingThatThereIsNotIs2AndTheErrorTellsHowManyThereAre() throws Exception {
        String world = world(ERROR);

        for (String id : new String[] {"ffff000011112222", "abc", "", "院"}) {
            Program.Result result = Program.inChinese().run("why", id, world);
            assertEquals(2, result.status(), result.err());
            assertEquals("", result.out());
            assertTrue(result.err().contains("共有 "), result.err());
            assertFalse(result.err().contains("\tat "), result.err());
        }
        assertTrue(Program.inChinese().run("why", "ffff", world(CLEAN)).err().contains("没有任何发现"));
    }

    @Test
    void whyNotNamesTheFirstConditionThatFailsOrTheFieldThatIsWanted() throws Exception {
        String rule = "public-institution-with-administrative-power";
        Program.Result failed = Program.inChinese().run("why-not", rule, "centre", world(CLEAN));
        assertEquals(0, failed.status(), failed.err());
        assertTrue(failed.out().contains("✗ 是具体行政行为"), failed.out());

        Program.Result wanting =
                Program.inChinese().run("why-not", rule, "centre", world(ERROR.replace(", role: sole", "")));
        assertEquals(0, wanting.status(), wanting.err());
        assertTrue(wanting.out().contains("centre/1.role"), wanting.out());
    }

    @Test
    void whyNotOfWhatThereIsNotIs2WithASuggestion() throws Exception {
        String world = world(ERROR);
        Program.Result rule = Program.inChinese().run("why-not", "nature-contradicts-from", "centre", world);
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("nature-contradicts-form"), rule.err());

        Program.Result institution = Program.inChinese().run("why-not", "nature-contradicts-form", "center", world);
        assertEquals(2, institution.status());
        assertTrue(institution.err().contains("centre"), institution.err());

        assertEquals(
                2,
                Program.inChinese()
                        .run("why-not", "nature-contradicts-form", "centre", world, "-f", "sarif")
                        .status());
        assertEquals(
                2, Program.inChinese().run("why-not", "nature-contradicts-form").status());
    }

    @Test
    void anInstitutionIsFoundByItsNameWhateverTheLocale() throws Exception {
        for (String locale : List.of("C.UTF-8", "C", "zh_CN.UTF-8")) {
            Program.Result named = Program.with(Map.of("LC_ALL", locale))
                    .run("why-not", "nature-contradicts-form", "甲省信息中心", world(ERROR));
            assertEquals(0, named.status(), named.err());
            assertTrue(named.out().contains("centre"), named.out());
        }
    }

    @Test
    void aFindingIsNamedInItsBracketsToo() throws Exception {
        String world = world(ERROR);
        String id = Program.inChinese()
                .run("check", world, "-f", "json")
                .out()
                .replaceAll("(?s).*?\"id\": \"([0-9a-f]{16})\".*", "$1");

        assertEquals(
                Program.inChinese().run("why", id, world), Program.inChinese().run("why", "[" + id + "]", world));
    }

    @Test
    void aFindingOfARuleThatIsToBeNamedIsExplained() throws Exception {
        String rule = "separate-bodies-below-province";
        Program.Result whyNot = Program.inChinese().run("why-not", rule, "yin-big-data", "samples/challenges");
        assertEquals(0, whyNot.status(), whyNot.err());
        String told = whyNot.out().replaceAll("\\s+", " ");
        assertTrue(told.contains("check --only " + rule), told);

        String id = told.replaceAll("(?s).*\\[([0-9a-f]{16})].*", "$1");
        Program.Result why = Program.inChinese().run("why", id, "samples/challenges");
        assertEquals(0, why.status(), why.err());
        assertTrue(why.out().contains(rule), why.out());
    }

    @Test
    void theFieldThatIsWantedStandsApartFromItsPlace() throws Exception {
        Program.Result wanting = Program.with(Map.of("LC_ALL", "C.UTF-8"))
                .run(
                        "why-not",
                        "public-institution-with-administrative-power",
                        "centre",
                        world(ERROR.replace(", role: sole", "")));
        assertTrue(wanting.out().contains("centre/1.role (to be stated in the fact at"), wanting.out());
    }
}
