package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.Mandates;

/** Behind {@code not}, what a fact leaves open may be there: then nobody is accused, and the field is named. */
class OpenAbsenceTest {

    @TempDir
    Path folder;

    private Mandates world(String stated) throws IOException {
        return Mandates.read(Files.writeString(
                folder.resolve("world.yaml"),
                """
                mandate-file: 1
                as_of: 2019-06-30
                regions:
                  - {code: "990000", name: 甲省, level: province, complete: true}
                institutions:
                  - id: bureau
                    name: 甲省大数据局
                    region: "990000"
                    kind: big-data
                    nature: administrative
                    form: direct
                    coverage: full
                    mandates:
                      - {id: check, text: 检查数据交易, matter: data-trading, act: inspect, role: sole, objects: [enterprise]}
                      - {id: guidance, text: 指导各部门, matter: data-sharing, act: guide%s}
                  - {id: iit, name: 甲省工信厅, region: "990000", kind: industry-it, coverage: full}
                  - {id: x, name: 甲省网络办公室, region: "990000", kind: cyberspace%s, coverage: full}
                divisions:
                  - {id: d1, matter: data-trading, institutions: [bureau, iit]%s, source: {document: 分工通知}}
                transfers:
                  - {id: t1, matter: big-data-industry, from: iit, to: bureau%s, source: {document: 方案}}
                """
                        .formatted((Object[]) stated.split(";", -1))));
    }

    private static List<String> found(RuleBook book, Mandates world) {
        Report report = Auditor.with(book).audit(world);
        assertEquals(List.of(), report.failures());
        return report.findings().stream().map(finding -> "found").toList();
    }

    private static Set<String> wanted(RuleBook book, Mandates world) {
        return Auditor.with(book).audit(world).notAssessable().stream()
                .map(NotAssessable::wants)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not Mandate( institution == $bureau, act == Act.GUIDE, leads == true )|guidance.role|, role: lead;;;|, role: assist;;;",
                "not Institution( nature == Nature.PARTY )|iit.nature,x.nature|;, nature: party;;|",
                "not Division( lead == $bureau )|d1.lead|;;, lead: bureau;|;;, lead: iit;",
                "not Transfer( date.year == 2018 )|t1.date|;;;, date: 2018-05-01|;;;, date: 2017-05-01",
                "not Transfer( completed.year in ( 2018, 2019 ) )|t1.completed|;;;, completed: 2018-05-01|;;;, completed: 2017-05-01",
            })
    void whatAFactLeavesOpenIsNoAbsence(String not, String wants, String there, String notThere) throws IOException {
        RuleBook book = Invented.book(Invented.on(
                "open",
                "$bureau : Institution( bureau == true ) $check : Mandate( institution == $bureau, act == Act.INSPECT ) "
                        + not));
        Mandates open = world(";;;");

        assertEquals(List.of(), found(book, open));
        assertEquals(Set.of(wants.split(",")), wanted(book, open));

        assertEquals(List.of(), found(book, world(there)));
        assertEquals(Set.of(), wanted(book, world(there)));
        if (notThere != null) {
            assertEquals(List.of("found"), found(book, world(notThere)));
            assertEquals(Set.of(), wanted(book, world(notThere)));
        }
    }

    @Test
    void theCompiledFormOfARuleTellsTheSame() throws IOException {
        var source = Invented.on("open", "$bureau : Institution( bureau == true ) not Division( lead == $bureau )");
        RuleBook book = new RuleBook(
                List.of(source), new Precompiled(List.of(CompiledRules.of(RuleCompiler.compile(List.of(source))))));

        assertEquals(Set.of("d1.lead"), wanted(book, world(";;;")));
        assertEquals(List.of("found"), found(book, world(";;, lead: iit;")));
    }

    @Test
    void whatTheAuthorHoldsAgainstNullIsAnsweredByHim() throws IOException {
        RuleBook book = Invented.book(Invented.on(
                "open", "$bureau : Institution( bureau == true ) not Division( lead == null || lead == $bureau )"));

        assertEquals(List.of(), found(book, world(";;;")));
        assertEquals(Set.of(), wanted(book, world(";;;")));
    }

    @Test
    void whyNotNamesTheFactThatMayBeThere() throws IOException {
        RuleBook book = Invented.book(
                Invented.on("open", "$bureau : Institution( bureau == true ) not Transfer( date.year == 2018 )"));
        Mandates world = world(";;;");
        Step absence = Auditor.with(book)
                .whyNot(world, "open", institution(world, "bureau"))
                .accounts()
                .get(0)
                .cases()
                .get(0)
                .steps()
                .get(1);

        assertEquals(Verdict.UNKNOWN, absence.verdict());
        assertEquals(List.of("t1.date"), absence.wants());
        assertEquals("t1", absence.facts().get(0).fact().id());
    }

    private static Institution institution(Mandates world, String id) {
        return world.world().institutions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
