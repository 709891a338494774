package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.table.Made;

/** The command read of the packaged program: documents and power lists become drafts. */
class ReadIT {

    @TempDir
    private Path folder;

    @Test
    void aDocumentOfAnyFormatIsDraftedAndTheDraftIsChecked() throws Exception {
        for (String name : List.of(
                "ding-county-data.docx",
                "geng-city-data.docx",
                "ji-county-approval.doc",
                "wu-city-services.pdf",
                "yi-county-centre.html",
                "jia-city-big-data.txt")) {
            Path draft = folder.resolve(name + ".yaml");
            Program.Result read = Program.inChinese().run("read", "samples/documents/" + name, "-o", draft.toString());
            Program.Result checked = Program.inChinese().run("check", draft.toString(), "--fail-on", "never");

            assertEquals(0, read.status(), read.err());
            assertTrue(read.err().startsWith("mandate-audit: 读出职责"), read.err());
            assertEquals(0, checked.status(), checked.err());
        }
    }

    @Test
    void aDocumentIsDraftedAndTheDraftAudited() throws Exception {
        Program.Result piped = Program.inChinese()
                .shell("mandate-audit read samples/documents/jia-city-big-data.txt | mandate-audit check - -q");
        assertTrue(piped.status() == 0 || piped.status() == 1, piped.err());

        Path draft = folder.resolve("draft.json");
        Program.Result written = Program.inChinese()
                .run("read", "samples/documents/yi-county-centre.html", "-f", "json", "-o", draft.toString());
        assertEquals(0, written.status(), written.err());
        assertTrue(written.lastLineOfErr().contains("读出职责 3 条"), written.err());
        assertTrue(Files.readString(draft).contains("\"power\": \"execution\""));
    }

    @Test
    void aPowerListIsDraftedAndTheDraftAudited() throws Exception {
        Program.Result piped = Program.inChinese()
                .shell("mandate-audit read samples/documents/ding-district-items.csv --region 990401=丁市丁东区"
                        + " | mandate-audit check - -q");
        assertTrue(piped.status() == 0 || piped.status() == 1, piped.err());

        Path old = Files.write(folder.resolve("list.xls"), Made.xls(workbook -> {
            var sheet = workbook.createSheet("清单");
            sheet.createRow(0).createCell(0).setCellValue("事项名称");
            sheet.getRow(0).createCell(1).setCellValue("事项类型");
            sheet.createRow(1).createCell(0).setCellValue("政务云使用许可");
            sheet.getRow(1).createCell(1).setCellValue("行政许可");
        }));
        Program.Result read = Program.inChinese().run("read", old.toString(), "--name", "甲乙省大数据局");
        assertEquals(0, read.status(), read.err());
        assertTrue(read.out().contains("清单!2"), read.out());
        assertEquals(1, read.err().lines().count(), read.err());

        Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Path draft = folder.resolve("draft.yaml");
        Program.Result broken = Program.inChinese().run("read", cut.toString(), "-o", draft.toString());
        assertEquals(2, broken.status(), broken.err());
        assertEquals(
                2,
                Program.inChinese()
                        .run("read", old.toString(), "--columns", "x")
                        .status());
        assertFalse(Files.exists(draft));
    }

    @Test
    void optionsForJavaAreKeptWhereADocumentIsRead() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.Result read = Program.inChinese()
                .shell(java + " -Xmx200m -jar " + Program.JAR + " read samples/documents/wu-city-services.pdf");

        assertEquals(0, read.status(), read.err());
        assertTrue(read.out().contains("government-services"), read.out());
    }

    @Test
    void aDocumentInWhichNothingWasReadIsNamed() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), "甲市大数据局主要职责\n主要职责是：\n1．推动低空经济发展。\n");
        Program.Result read = Program.inChinese().run("read", list.toString());

        assertEquals(0, read.status(), read.err());
        assertTrue(read.err().contains("警告：" + list + " 中没有读出任何职责"), read.err());
    }

    @Test
    void whatAllCommandsTakeMayStandBeforeRead() throws Exception {
        Program.Result read =
                Program.inChinese().run("--lang", "en", "read", "samples/documents/ding-county-data.docx");

        assertEquals(0, read.status(), read.err());
    }

    @Test
    void aDamagedDocumentIs2WithOneMessageAndNothingWritten() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("samples/documents/ding-county-data.docx"));
        Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));
        Path draft = folder.resolve("draft.yaml");
        Program.Result read = Program.inChinese().run("read", half.toString(), "-o", draft.toString());

        assertEquals(2, read.status(), read.err());
        assertEquals(2, read.err().lines().count(), read.err());
        assertTrue(read.err().contains("half.docx: error: 是Word 文件（.docx），但是不完整或者已损坏"), read.err());
        assertFalse(Files.exists(draft));
    }

    @Test
    void aDocumentThatCannotBeReadIs2AndLeavesNothing() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path draft = folder.resolve("draft.yaml");
        for (String document : List.of(empty.toString(), folder + "/nothing.txt", folder.toString())) {
            Program.Result result = Program.inChinese().run("read", document, "-o", draft.toString());
            assertEquals(2, result.status(), result.err());
            assertTrue(result.err().contains("error: "), result.err());
            assertFalse(Files.exists(draft));
        }
    }
}
