package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.KieRepository;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.rule.drl.Rule;

/** Rules of the user's own: found where they stand, checked with place and suggestion, compiled once. */
class OwnRulesTest {

    private static final Path SAMPLE = Path.of("samples/rules/archives/archives-without-guidance.drl");

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private RuleBook book(List<Path> folders) {
        return new RuleBook(new OwnRules(RuleCache.in(cache), "test").read(folders));
    }

    private Path rule(String name, String drl) throws IOException {
        Path file = folder.resolve("archives").resolve(name + ".drl");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, drl);
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    private String complaint() {
        return assertThrows(InputException.class, () -> book(List.of(folder))).format(Language.EN);
    }

    @Test
    void aFolderWhoseLinksLeadInACircleIsNamed() throws IOException {
        rule("archives-without-guidance", sample());
        Files.createSymbolicLink(folder.resolve("archives/again"), folder);

        assertTrue(complaint().contains("archives/again: error: a link in the folder leads back"), complaint());
    }

    @Test
    void whatWasKeptMonthsAgoIsDiscarded() throws IOException {
        Path old = Files.createFile(cache.resolve("old.rules"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(100))));
        Path recent = Files.createFile(cache.resolve("recent.rules"));

        RuleCache.in(cache).put("new", Map.of("rule", new byte[] {1}));

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(recent));
        assertTrue(RuleCache.in(cache).get("new").isPresent());
    }

    @Test
    void whatAProcessThatWasKilledLeftIsDiscardedAndWhatIsAtWorkIsNot() throws IOException {
        Path left = Files.createFile(cache.resolve("key1.part"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path atWork = Files.createFile(cache.resolve("key2.part"));

        RuleCache.in(cache).put("new", Map.of("rule", new byte[] {1}));

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(atWork));
    }

    @Test
    void anOwnRuleIsAppliedBesideTheOthersAndKeptForTheNextRun() throws IOException {
        rule("archives-without-guidance", sample());

        for (int run = 0; run < 2; run++) {
            RuleBook book = book(List.of(folder));
            Report report = Auditor.with(book).audit(world());

            assertTrue(report.findings().stream()
                    .anyMatch(finding -> finding.rule().id().equals("archives-without-guidance")));
            assertEquals(List.of("archives-without-guidance"), book.own());
            assertEquals(List.of(), report.unmatched());
            try (Stream<Path> kept = Files.list(cache)) {
                assertEquals(1, kept.count());
            }
        }
    }

    @Test
    void anInterruptIsToldAsWhatItIsAndNotAsAFaultOfTheRule() throws IOException {
        rule("archives-without-guidance", sample());

        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> book(List.of(folder)));

        assertTrue(Thread.interrupted());
        assertEquals(List.of("archives-without-guidance"), book(List.of(folder)).own());
    }

    private String complaintOf(String condition, String text) throws IOException {
        String when = sample().substring(sample().indexOf("when\n"), sample().indexOf("then\n"));
        rule(
                "archives-without-guidance",
                sample().replace(when, "when\n" + condition + "\n")
                        .replaceAll("@condition_zh\\(.*", "@condition_zh( \"" + text + "\" )")
                        .replaceAll("@condition_en\\(.*", "@condition_en( \"" + text + "\" )"));
        return complaint();
    }

    @Test
    void aConditionThatBindsNoInstitutionIsRefusedSinceItWouldFindNothing() throws IOException {
        String complaint = complaintOf(
                "$region : Region( complete == true )\n not Institution( region == $region, bureau == true )", "无。");

        assertTrue(complaint.contains("binds no institution"), complaint);
    }

    @Test
    void aMandateThatIsNotStatedIsNotTakenForAbsentUnlessTheRuleSaysSo() throws IOException {
        String not = "$institution : Institution( bureau == true )\n"
                + " not Mandate( institution == $institution, act == Act.GUIDE )";

        String complaint = complaintOf(not, "无。");

        assertTrue(complaint.contains(":24:6: error: a mandate that is not stated"), complaint);
        assertTrue(complaint.contains("dutiesCovered == true"), complaint);
        rule(
                "archives-without-guidance",
                Files.readString(folder.resolve("archives/archives-without-guidance.drl"))
                        .replace("@severity( note )", "@severity( note )  @unstated( absent )"));
        assertEquals(1, book(List.of(folder)).own().size());
        rule(
                "archives-without-guidance",
                Files.readString(folder.resolve("archives/archives-without-guidance.drl"))
                        .replace("  @unstated( absent )", "")
                        .replace(
                                " not Mandate",
                                " $held : Holdings( institution == $institution, dutiesCovered == true )\n not Mandate"));
        assertEquals(1, book(List.of(folder)).own().size());
    }

    @Test
    void aPlaceholderForWhatNoSentenceCanHoldIsRefused() throws IOException {
        String complaint =
                complaintOf("$held : Holdings( dutiesCovered == true )", "{held}、{held.institution.powerList}。");

        assertTrue(complaint.contains("the placeholder {held} is no value that a sentence can hold"), complaint);
        assertTrue(complaint.contains("{held.administrativeActs}"), complaint);
        assertTrue(complaint.contains("{held.institution.powerList} is no value"), complaint);
    }

    @Test
    void aPlaceholderForWhatIsNotStatedSaysSo() throws IOException {
        String when = sample().substring(sample().indexOf("when\n"), sample().indexOf("then\n"));
        rule(
                "archives-without-guidance",
                sample().replace(when, "when\n $institution : Institution( bureau == true )\n")
                        .replaceAll("@condition_zh\\(.*", "@condition_zh( \"排序{institution.sequence}。\" )")
                        .replaceAll("@condition_en\\(.*", "@condition_en( \"Place {institution.sequence}.\" )"));

        Report report = Auditor.with(book(List.of(folder)))
                .only(List.of("archives-without-guidance"))
                .audit(world());

        assertEquals(
                Set.of(new Text("排序未写明。", "Place not stated.")),
                report.findings().stream().map(each -> each.condition()).collect(Collectors.toSet()));
    }

    @Test
    void rulesThatTheApplicationHasBuiltStayWhereTheyWere() throws IOException {
        rule("archives-without-guidance", sample());
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/host/host.drl", "package host\nrule \"host\" when String() then end\n");
        KieModule host = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getKieModule();

        book(List.of(folder));

        KieRepository repository = services.getRepository();
        assertSame(host, repository.getKieModule(repository.getDefaultReleaseId()));
    }

    @Test
    void whatAnotherBuildOfTheProgramKeptIsNotTakenOver() throws IOException {
        rule("archives-without-guidance", sample());
        book(List.of(folder));

        new RuleBook(new OwnRules(RuleCache.in(cache), "another build").read(List.of(folder)));

        try (Stream<Path> kept = Files.list(cache)) {
            assertEquals(2, kept.count());
        }
    }

    @Test
    void aBuildIsKnownByTheBytesOfItsClasses() throws IOException {
        Path check = Files.createDirectories(folder.resolve("org")).resolve("Check.class");
        Files.write(check, new byte[] {1});
        String before = RuleCompiler.program(folder);
        assertEquals(before, RuleCompiler.program(folder));

        Files.write(check, new byte[] {2});

        assertNotEquals(before, RuleCompiler.program(folder));
        assertTrue(Precompiled.lines(CompiledRules.shipped(), Precompiled.PROGRAM)
                .get(0)
                .matches("[0-9a-f]{64}"));
    }

    @Test
    void aDamagedEntryIsMadeAnew() throws IOException {
        rule("archives-without-guidance", sample());
        book(List.of(folder));
        Path kept;
        try (Stream<Path> files = Files.list(cache)) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        RuleBook book = book(List.of(folder));

        assertEquals(81, book.ids().size());
        bytes[bytes.length / 2] ^= 1;
        assertEquals(bytes.length, Files.size(kept));
    }

    @Test
    void runsAtOnceDoNotDisturbEachOther() throws Exception {
        rule("archives-without-guidance", sample());
        ExecutorService workers = Executors.newFixedThreadPool(3);
        Callable<RuleBook> run = () -> book(List.of(folder));
        for (Future<RuleBook> book : workers.invokeAll(List.of(run, run, run))) {
            assertEquals(81, book.get().ids().size());
        }
        workers.shutdown();
        try (Stream<Path> kept = Files.list(cache)) {
            assertEquals(1, kept.count());
        }
    }

    @Test
    void aCacheThatCannotBeWrittenCostsTimeAndNothingElse() throws IOException {
        rule("archives-without-guidance", sample());
        Path file = Files.writeString(cache.resolve("occupied"), "");

        RuleBook book = new RuleBook(new OwnRules(RuleCache.in(file), "test").read(List.of(folder)));

        assertEquals(81, book.ids().size());
    }

    @Test
    void anOwnRuleThatMatchesNothingIsSaidSo() throws IOException {
        rule("archives-without-guidance", sample());
        Report report = Auditor.with(book(List.of(folder))).audit(Mandates.read(Path.of("samples/clean.yaml")));

        assertEquals(List.of("archives-without-guidance"), report.unmatched());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "severity( note )|severity( warnin )|:10:5: error: @severity cannot be \"warnin\"; accepted: error, note, warning; did you mean warning?",
                "force( advice )|force( advise )|@force cannot be \"advise\"",
                "@effect_en(|@effekt_en(|unknown annotation @effekt_en",
                "{mandate.text}”，职责|{mandat.text}”，职责|the placeholders of the Chinese and the English text differ",
                "leads == true|lead == true|Mandate has no property lead; accepted:",
                "Scope.REGION|Scope.REGIONAL|Scope has no value REGIONAL; accepted: ABOVE, OWN, REGION, SECTOR; did you mean Scope.REGION?",
                "Holdings(|Holding(|there is no fact Holding; accepted:",
                "guidesGovernment == false|guidesGovernment != true|negates a property that may be unknown",
                "findings.add( drools );|System.exit( 1 );|behind then stands just this: findings.add( drools );",
                "rule \"archives-without-guidance\"|rule \"archives\"|the rule's name archives is not that of its file",
                "$holdings : Holdings|Holdings|this pattern is not bound",
                "== false )|== false|the bracket ( has no partner",
                "== false )|== false && )|Drools refuses it:",
                "@basis( \"甲省数据登记管理办法（虚构） 6\" )||@basis is missing",
                "when|salience 10 when|a rule cannot use salience",
                "leads == true,|leads == true，|:23:67: error: the full-width character ，; write it as an ASCII one: ,",
                "$mandate  :|$mandate  ：|:23:15: error: the full-width character ：; write it as an ASCII one: :",
                "( \"data-registration\"|( “data-registration”|:23:84: error: the full-width character “; write it as an ASCII one: \"",
                "\"data-registration\"|\"data-registration|:23:84: error: the quote \" has no partner on its line",
                "管数据登记而不指导\"|管数据登记而不指导|:12:16: error: the quote \" has no partner on its line",
                "rule \"archives-without-guidance\"|rule archives-without-guidance|:9:6: error: the rule's name is not in quotes; accepted: rule \"archives-without-guidance\"",
                "global org.mandateaudit.rule.Collector findings||:9:6: error: the file lacks the line global org.mandateaudit.rule.Collector findings",
                "$mandate.institution|$mandat.institution|:25:42: error: $mandat is not bound; accepted: $holdings, $mandate; did you mean $mandate?",
                "leads == true|leads and true|:23:60: error: and does not join constraints",
                "true, leads|true leads|:23:53: error: nothing joins true and leads; accepted: a comma or &&, or a comparison",
                "leads == true|leads + 1 == 2|:23:54: error: Drools refuses it: Unable to Analyse Expression leads + 1 == 2",
                "@force( advice )|@force( advice ) @from( \"reform\" ) @until( \"reform\" )|:10:59: error: the block would apply on no day: @from( reform ) is not before @until( reform ); accepted: a @from before its @until, or one of the two alone",
                "@force( advice )|@force( advice ) @from( 2021-07-15 ) @until( 2021-07-15 )|:10:61: error: the block would apply on no day: @from( 2021-07-15 ) is not before @until( 2021-07-15 )",
                "@force( advice )|@force( advice ) @on_demand( no )|:10:41: error: @on_demand cannot be \"no\"; accepted: false, true",
                "@force( advice )|@force( advice ) @on_demand @silenced_by|:10:41: error: @on_demand has no value; accepted: @on_demand( … ) with true, false",
                "@force( advice )|@force( advice ) @on_demand @silenced_by|:10:52: error: @silenced_by has no value; accepted: @silenced_by( … ) with names of rules, parted by semicolons",
                "@force( advice )|@force( advice ) @severity_of_duplication( error )|:10:41: error: a rule of force advice cannot be an error",
                "@force( advice )|@force( advice ) @silenced_by( \"archives-without-guidance\" )|:10:41: error: a rule is not silenced by itself",
                "@force( advice )|@force( advice ) @silenced_by( \"matter-without-lead, duplicate-inspection\" )|accepted: names of rules, parted by semicolons",
                "@severity( note )|severity( note )|:10:5: error: an annotation without its @; accepted: @severity( … )",
                "@severity( note )|@severity( 提示 )|accepted: error, note, warning; did you mean note?",
                "@force( advice )|@force( 建议 )|did you mean advice?",
                "@force( advice )|@force( advice ) @until( 2020-01-01 ) @from( 2021-07-15 )|:10:41: error: the block would apply on no day",
            })
    void aMistakeIsToldWithItsPlace(String right, String wrong, String expected) throws IOException {
        String broken = sample().replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        wrong == null ? "" : java.util.regex.Matcher.quoteReplacement(wrong));
        Path file = rule("archives-without-guidance", broken);

        String complaint = complaint();

        assertTrue(complaint.contains(expected), complaint);
        assertTrue(complaint.matches("(?s).*" + file.getFileName() + ":\\d+:\\d+: error: .*"), complaint);
        assertFalse(complaint.contains("null Package"), complaint);
    }

    @Test
    void theConsequenceNeedsNoBlanks() throws IOException {
        rule("archives-without-guidance", sample().replace("findings.add( drools );", "findings.add(drools);"));

        assertEquals(
                1,
                Auditor.with(book(List.of(folder))).audit(world()).findings().stream()
                        .filter(finding -> finding.rule().id().equals("archives-without-guidance"))
                        .count());
    }

    @Test
    void aVariantIsNoErrorWhereTheRuleIsToBeWatched() throws IOException {
        rule(
                "archives-without-guidance",
                sample().replace("@force( advice )", "@force( watch )")
                        + "\nrule \"archives-without-guidance: graver\"\n@severity( error )\n"
                        + sample().substring(sample().indexOf("when\n")));

        assertTrue(complaint().contains(": error: a rule of force watch cannot be an error"), complaint());
    }

    @Test
    void rulesThatSilenceOneAnotherInACircleAreRefused() throws IOException {
        for (String[] each : new String[][] {{"one", "other"}, {"other", "third"}, {"third", "one"}}) {
            rule(
                    each[0],
                    sample().replace("archives-without-guidance", each[0])
                            .replace("@force( advice )", "@force( advice ) @silenced_by( \"" + each[1] + "\" )"));
        }

        assertTrue(
                complaint().contains("one.drl:10:41: error: @silenced_by goes in a circle: one → other → third → one"));
        assertTrue(complaint().contains("third.drl:10:41: error: @silenced_by goes in a circle"), complaint());
    }

    @Test
    void aRuleThatIsNotOnDemandIsAlwaysApplied() {
        assertFalse(Invented.rule("any", "@on_demand( false )").onlyOnDemand());
        assertTrue(Invented.rule("any", "@on_demand( true )").onlyOnDemand());
    }

    @Test
    void aGroupThatIsAskedForLeavesOutWhatSpeaksOnDemandAndSaysSo() throws IOException {
        rule("archives-without-guidance", sample().replace("@force( advice )", "@force( advice ) @on_demand( true )"));
        Auditor auditor = Auditor.with(book(List.of(folder)));

        assertEquals(
                List.of("your rule archives-without-guidance speaks only where it is asked for by its own name, and its"
                        + " group was; accepted: --only archives-without-guidance"),
                auditor.only(Set.of("archives")).audit(world()).remarks().stream()
                        .map(Text::en)
                        .toList());
        assertEquals(
                List.of(),
                auditor.only(Set.of("archives-without-guidance")).audit(world()).remarks());
    }

    @Test
    void aMatterThatNobodyKnowsIsToldOf() throws IOException {
        rule("archives-without-guidance", sample().replace("\"data-registration\"", "\"water-register\""));

        List<Text> remarks = Auditor.with(book(List.of(folder))).audit(world()).remarks();

        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).en().contains("names the matter \"water-register\", which neither"));
    }

    @Test
    void whatARuleThatIsNotAskedForTellsIsSaidAloud() throws IOException {
        rule("archives-without-guidance", sample());
        rule("louder", sample().replace("archives-without-guidance", "louder"));
        rule(
                "archives-without-guidance",
                sample().replace("@force( advice )", "@force( advice ) @silenced_by( \"louder\" )"));
        Auditor auditor = Auditor.with(book(List.of(folder)));

        Report alone = auditor.only(Set.of("archives-without-guidance")).audit(world());
        Report both = auditor.audit(world());

        assertEquals(List.of(), alone.findings());
        assertEquals(
                List.of("1 finding is told by rule louder, which is not among those asked for"),
                alone.remarks().stream().map(Text::en).toList());
        assertEquals(List.of(), both.remarks());
        assertEquals(
                1, auditor.except(Set.of("louder")).audit(world()).remarks().size());
    }

    @Test
    void aVariantIsHeldAgainstTheDateThatItTakesOver() throws IOException {
        String variant = "\nrule \"archives-without-guidance: later\"\n    @from( 2021-07-15 )\nwhen"
                + "\n    $mandate : Mandate( leads == true )\nthen\n    findings.add( drools );\nend\n";
        rule(
                "archives-without-guidance",
                sample().replace("@force( advice )", "@force( advice ) @until( 2020-01-01 )") + variant);

        assertTrue(complaint().contains(":5: error: the block would apply on no day"), complaint());
        assertEquals(1, complaint().split("would apply on no day", -1).length - 1, complaint());
    }

    @Test
    void blanksAroundWhatAnAnnotationSaysAreNotPartOfIt() throws IOException {
        rule(
                "archives-without-guidance",
                sample().replace(
                                "@force( advice )",
                                "@force( \" advice \" ) @from( \" 2021-07-15 \" ) @at_least( \" 2 \" ) @one_per( \" mandate \" )"));

        Rule rule = book(List.of(folder)).rule("archives-without-guidance");

        assertEquals(LocalDate.of(2021, 7, 15), rule.variants().get(0).from());
        assertEquals(2, rule.atLeast());
        assertEquals("mandate", rule.onePer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true, leads|true, == leads|Drools 不接受：读到这里不成规则：==",
                "leads == true|leads + 1 == 2|Drools 不接受：不能分析表达式 leads + 1 == 2",
                "leads == true|scope.compareTo( \"x\" ) > 0|Drools 不能编译这条规则的条件："
                        + "Enum<Scope> 的方法 compareTo(Scope) 不能用于参数 (String)",
            })
    void whatDroolsSaysIsToldInChineseToo(String right, String wrong, String expected) throws IOException {
        rule("archives-without-guidance", sample().replace(right, wrong));

        String told =
                assertThrows(InputException.class, () -> book(List.of(folder))).format(Language.ZH);

        assertTrue(told.contains(expected), told);
    }

    @Test
    void whatDroolsSaysAndNobodyKnowsStandsAsItWasSaid() {
        assertEquals(
                new Text("甲（原文：Something new）", "A: Something new"),
                DroolsWords.of(new Text("甲", "A"), "Something new"));
    }

    @Test
    void orBetweenConstraintsIsToldOnceWithWhatToWrite() throws IOException {
        rule("archives-without-guidance", sample().replace("leads == true", "leads == true or held == true"));

        assertTrue(complaint().contains("a rule cannot use or; accepted: ||, in ( … ), or a variant of the rule"));
        assertEquals(1, complaint().split(": error: ", -1).length - 1, complaint());
    }

    @Test
    void aMissingWhenIsToldAlone() throws IOException {
        rule("archives-without-guidance", sample().replace("when\n", ""));

        assertTrue(complaint().contains(":9:6: error: the rule lacks its when"), complaint());
        assertEquals(1, complaint().split(": error: ", -1).length - 1, complaint());
    }

    @Test
    void whatTheCompilerAloneRefusesIsOneMessageOfItsRuleForChecksAndForTests() throws IOException {
        rule("sound-rule", sample().replace("archives-without-guidance", "sound-rule"));
        rule("archives-without-guidance", sample().replace("leads == true", "scope.compareTo( \"x\" ) > 0"));

        String complaint = complaint();

        assertTrue(
                complaint.contains(
                        "archives-without-guidance.drl:22:1: error: Drools cannot compile the condition of this"
                                + " rule: The method compareTo(Scope) in the type Enum<Scope> is not applicable"),
                complaint);
        assertEquals(3, complaint.lines().count(), complaint);
        assertEquals(
                complaint,
                assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)))
                        .format(Language.EN));
        assertEquals(
                complaint,
                assertThrows(InputException.class, () -> Auditor.withRulesOf(List.of(folder)))
                        .format(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers", "waiver-expired", "waiver-unmatched", "waiver-too-broad", "division-of-labour"})
    void aNameOfTheProgramsOwnIsRefused(String name) throws IOException {
        rule(name, sample().replace("archives-without-guidance", name));

        assertTrue(complaint().contains("the name " + name + " is the program's own ("), complaint());
        assertTrue(assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)))
                .format(Language.EN)
                .contains("the name " + name + " is the program's own ("));
    }

    @Test
    void anOwnRuleThatThrowsIsToldAsAFailureAlone() throws IOException {
        rule("archives-without-guidance", sample().replace("leads == true", "text.substring( 900 ) == \"x\""));

        Report report = Auditor.with(book(List.of(folder))).audit(world());

        assertTrue(report.failures().stream().allMatch(each -> each.rule().equals("archives-without-guidance")));
        assertFalse(report.complete());
        assertEquals(List.of(), report.unmatched());
    }

    @Test
    void aRuleThatIsNotThereIsAnIllegalArgumentOfWhyNot() {
        Mandates mandates = world();
        Institution any = mandates.world().institutions().iterator().next();

        assertThrows(
                IllegalArgumentException.class, () -> Auditor.withBundledRules().whyNot(mandates, "nosuch", any));
    }

    @Test
    void theMistakesOfAllRulesAreToldAtOnce() throws IOException {
        rule("one", "rule \"one\" when then end");
        rule("two", "not a rule");

        String complaint = complaint();

        assertTrue(complaint.contains("one.drl:1:6: error: @severity is missing"), complaint);
        assertTrue(complaint.contains("two.drl:1:1: error: the file holds no rule"), complaint);
    }

    @Test
    void whatDroolsHasAgainstARuleIsToldBesideTheMistakesOfAnother() throws IOException {
        rule("one", "rule \"one\" when then end");
        rule("archives-without-guidance", sample().replace("leads == true", "leads + 1 == 2"));

        String complaint = complaint();

        assertTrue(complaint.contains("one.drl:1:6: error: @severity is missing"), complaint);
        assertTrue(complaint.contains("Drools refuses it: Unable to Analyse Expression leads + 1 == 2"), complaint);
    }

    @Test
    void aNameThatExistsAlreadyIsRefused() throws IOException {
        rule("duplicate-inspection", sample().replace("archives-without-guidance", "duplicate-inspection"));

        assertTrue(complaint().contains("there is a rule duplicate-inspection already (rules/division-of-labour/"));
    }

    @Test
    void aFolderNamedTwiceIsReadOnce() throws IOException {
        rule("archives-without-guidance", sample());

        RuleBook book = book(List.of(folder, folder.resolve("archives/..")));

        assertEquals(List.of("archives-without-guidance"), book.own());
    }

    @Test
    void aFolderWithoutRulesIsRefused() throws IOException {
        assertTrue(complaint().contains("the folder holds no rule; accepted: DIR/CHALLENGE/RULE.drl"));
        Files.writeString(folder.resolve("stray.drl"), "");
        assertTrue(complaint().contains("a rule in the wrong place"));
    }

    private static Mandates world() {
        return Mandates.read(Path.of("src/test/resources/rule/registration.yaml"));
    }
}
