package org.mandateaudit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.XlsxParts.Merge;

/** A workbook in the format of 2007 → its sheets. */
final class XlsxFile {

    /** What of a number format is no sign of a date: what is quoted, escaped, or in square brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private XlsxFile() {}

    static List<Sheet> sheets(String file, byte[] bytes) {
        XlsxParts parts = XlsxParts.of(file, bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(parts.styled(), true))) {
            List<Sheet> sheets = new ArrayList<>();
            int left = Grid.MOST;
            for (org.dhatim.fastexcel.reader.Sheet each : workbook.getSheets().toList()) {
                Grid grid = new Grid(file, each.getName(), left);
                try (Stream<Row> rows = each.openStream()) {
                    rows.forEach(row -> put(row, grid));
                }
                for (Merge merge : parts.merges(each.getId())) {
                    grid.merge(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn());
                }
                left = grid.left();
                sheets.add(grid.sheet());
            }
            return sheets;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Unreadable.ofFile(file, TableComplaint.broken(), e);
        } catch (RuntimeException e) {
            // The reader lets a few faults of a damaged file through as they come.
            throw Unreadable.ofFile(file, TableComplaint.broken(), e);
        }
    }

    private static void put(Row row, Grid grid) {
        int number = row.getRowNum() - 1;
        row.stream().forEach(cell -> {
            if (cell != null) {
                put(number, cell, grid);
            }
        });
    }

    private static void put(int row, org.dhatim.fastexcel.reader.Cell cell, Grid grid) {
        int column = cell.getColumnIndex();
        switch (cell.getType()) {
            case NUMBER -> {
                BigDecimal number = cell.asNumber();
                if (isDay(cell.getDataFormatId(), cell.getDataFormatString())) {
                    grid.day(row, column, cell.asDate());
                } else {
                    grid.number(row, column, number);
                }
            }
            case STRING -> grid.text(row, column, cell.asString());
            case BOOLEAN -> grid.truth(row, column, cell.asBoolean());
            case FORMULA -> grid.formula(row, column, cell.getFormula());
            case ERROR -> grid.error(row, column, cell.getRawValue());
            case EMPTY -> {
                // A cell with a colour and no value.
            }
        }
    }

    /** Whether a number format shows a calendar day: one of the formats built in, those for Chinese too, or one with a year or day. */
    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String plain = LITERAL.matcher(format).replaceAll("");
        return plain.matches("(?s).*[yYdD年日].*");
    }
}
