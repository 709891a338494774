package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;
import static org.mandateaudit.cli.SmallWorld.ERROR;
import static org.mandateaudit.cli.SmallWorld.WARNING;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers and a baseline in the packaged program: what they cover, and what counts. */
class WaiversAndBaselineIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    private String waivers(String until) throws Exception {
        return Files.writeString(
                        folder.resolve("waivers.txt"),
                        """
                        - rule: public-institution-with-administrative-power
                          institutions: centre
                          matter: data-trading
                          reason: 过渡期
                          approver: 甲省委编办
                          basis: 甲编办〔2019〕5号
                          until: %s
                        """
                                .formatted(until))
                .toString();
    }

    @Test
    void aWaivedFindingIsToldAndDoesNotCountUntilTheWaiverExpires() throws Exception {
        Program.Result waived = Program.inChinese().run("check", world(WARNING), "--waivers", waivers("2019-07-01"));
        assertEquals(0, waived.status(), waived.err() + waived.out());
        assertTrue(waived.out().contains("已豁免的警告"), waived.out());
        assertTrue(waived.lastLineOfErr().contains("已豁免 1"), waived.err());

        Program.Result expired = Program.inChinese().run("check", world(WARNING), "--waivers", waivers("2019-06-30"));
        assertEquals(1, expired.status(), expired.err());
        assertTrue(expired.out().contains("waiver-expired"), expired.out());
        assertTrue(expired.out().contains("waivers.txt"), expired.out());

        Program.Result before = Program.inChinese()
                .run("check", world(WARNING), "--waivers", waivers("2019-06-30"), "--as-of", "2019-06-29");
        assertEquals(0, before.status(), before.err());
    }

    @Test
    void wrongWaiversAre2WithFileLineAndColumn() throws Exception {
        Program.Result date = Program.inChinese().run("check", world(WARNING), "--waivers", waivers("2019-06-31"));
        assertEquals(2, date.status());
        assertEquals("", date.out());
        assertTrue(date.err().contains("waivers.txt:7:10: error: "), date.err());

        Path rule = Files.writeString(
                folder.resolve("rule.txt"),
                Files.readString(Path.of(waivers("2019-07-01"))).replace("power", "powr"));
        Program.Result unknown = Program.inChinese().run("check", world(WARNING), "--waivers", rule.toString());
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("rule.txt:1:9: error: "), unknown.err());
        assertTrue(unknown.err().contains("public-institution-with-administrative-power"), unknown.err());

        Path copy = Files.copy(Path.of(waivers("2019-07-01")), folder.resolve("copy.txt"));
        Program.Result twice = Program.inChinese()
                .run("check", world(WARNING), "--waivers", copy.toString(), "--waivers", waivers("2019-07-01"));
        assertEquals(2, twice.status(), twice.err());
        assertTrue(twice.err().contains("waivers.txt:1:3: error: 对 public-institution-with-"), twice.err());
    }

    @Test
    void theReportAsAWorkbookOrCsvIsReadBackAsWaivers() throws Exception {
        Path workbook = folder.resolve("report.xlsx");
        Program.inChinese().run("check", world(WARNING), "--waivers", waivers("2019-07-01"), "-f", "xlsx=" + workbook);
        Program.Result read = Program.inChinese().run("check", world(WARNING), "--waivers", workbook.toString());
        assertEquals(0, read.status(), read.err() + read.out());
        assertTrue(read.lastLineOfErr().contains("已豁免 1"), read.err());
        assertTrue(read.out().contains("过渡期 · 批准 甲省委编办 · 依据文件 甲编办〔2019〕5号"), read.out());

        Path csv = folder.resolve("report.csv");
        Program.inChinese().run("check", world(WARNING), "-f", "csv=" + csv);
        Program.Result undecided = Program.inChinese().run("check", world(WARNING), "--waivers", csv.toString());
        assertEquals(1, undecided.status(), undecided.err());
        String filled = Files.readString(csv).replaceFirst("(?m),,,,,(\\r?)$", ",豁免,过渡期,编办,5号,2019-07-01$1");
        Files.writeString(csv, filled);
        Program.Result decided = Program.inChinese().run("check", world(WARNING), "--waivers", csv.toString());
        assertEquals(0, decided.status(), decided.err() + filled);

        Files.writeString(csv, filled.replace("2019-07-01", "2019-06-31"));
        Program.Result wrong = Program.inChinese().run("check", world(WARNING), "--waivers", csv.toString());
        assertEquals(2, wrong.status());
        assertEquals("", wrong.out());
        assertTrue(wrong.err().matches("(?s).*report\\.csv:\\d+:\\d+: error: 字段 until .*"), wrong.err());
        Program.Result over = Program.inChinese()
                .run("check", world(WARNING), "--waivers", workbook.toString(), "-f", "xlsx=" + workbook);
        assertEquals(2, over.status(), over.err());
    }

    @Test
    void onlyWhatIsNewSinceTheBaselineCounts() throws Exception {
        Path report = folder.resolve("report.json");
        Program.inChinese().run("check", world(WARNING), "-f", "json=" + report);

        Program.Result same = Program.inChinese().run("check", world(WARNING), "--baseline", report.toString());
        assertEquals(0, same.status(), same.err());
        assertTrue(same.out().contains("未变"), same.out());

        Program.Result graver = Program.inChinese().run("check", world(ERROR), "--baseline", report.toString());
        assertEquals(1, graver.status(), graver.err());

        Program.Result resolved = Program.inChinese().run("check", world(CLEAN), "--baseline", report.toString());
        assertEquals(0, resolved.status(), resolved.err());
        assertTrue(resolved.out().contains("已消除 1"), resolved.out());

        Files.writeString(
                report, Files.readString(report).replaceAll("\"sha256\": \"[0-9a-f]+\"", "\"sha256\": \"x\""));
        Program.Result other = Program.inChinese().run("check", world(WARNING), "--baseline", report.toString());
        assertEquals(0, other.status(), other.err());
        assertTrue(other.err().contains("基线所用的规则与本次不同"), other.err());

        Files.writeString(report, Files.readString(report).substring(0, 900));
        Program.Result cut = Program.inChinese().run("check", world(WARNING), "--baseline", report.toString());
        assertEquals(2, cut.status());
        assertTrue(cut.err().contains("report.json:"), cut.err());
    }
}
