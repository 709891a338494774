package org.mandateaudit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Workbooks as tests make them. */
public final class Made {

    private Made() {}

    /** A workbook in the format of 2007. */
    public static byte[] xlsx(Consumer<Workbook> fill) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            fill.accept(workbook);
            workbook.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of sheets of words, row by row. */
    public static byte[] xlsx(Map<String, List<List<String>>> sheets) {
        return xlsx(workbook -> sheets.forEach((name, rows) -> {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        }));
    }

    /** A workbook in the format before 2007. */
    public static byte[] xls(Consumer<HSSFWorkbook> fill) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook without its styles, and without a mention of them. */
    static byte[] withoutStyles(byte[] workbook) {
        byte[] bare = workbook;
        for (String part : List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
            bare = with(
                    bare,
                    part,
                    text(bare, part)
                            .replaceAll("<(Override|Relationship) [^>]*/styles[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return without(bare, "xl/styles.xml");
    }

    private static String text(byte[] zip, String part) {
        try (ZipFile from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            return new String(from.getInputStream(from.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The zip file without a part of it. */
    static byte[] without(byte[] zip, String part) {
        return with(zip, part, null);
    }

    /** The zip file with a part of it replaced or added; left out where there is no content for it. */
    public static byte[] with(byte[] zip, String part, byte @Nullable [] content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipFile from = ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                            .get();
                    ZipOutputStream to = new ZipOutputStream(out)) {
                for (var each : Collections.list(from.getEntries())) {
                    if (!each.getName().equals(part)) {
                        to.putNextEntry(new ZipEntry(each.getName()));
                        from.getInputStream(each).transferTo(to);
                    }
                }
                if (content != null) {
                    to.putNextEntry(new ZipEntry(part));
                    to.write(content);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
