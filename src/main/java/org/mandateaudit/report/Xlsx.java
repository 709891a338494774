package org.mandateaudit.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/**
 * Sheets as a workbook (Office Open XML, ECMA-376): typed cells, a head that stays in view and filters, wrapped text,
 * columns as wide as their content up to a bound. No cell is ever a formula. The same sheets give the same bytes.
 */
final class Xlsx {

    /** What a cell can hold, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /** How many links Excel takes in a sheet. */
    private static final int LINKS = 65_530;

    private static final int WIDEST = 44;

    /** What stays in view leaves room for the rest. */
    private static final int WIDEST_IN_VIEW = 36;

    /** Room for a reason, before there is one. */
    private static final int TO_WRITE = 24;

    private static final int FILTER_BUTTON = 4;
    private static final String HEAD_COLOR = "D9E2F3";
    private static final String ENTRY_COLOR = "FFF8DC";
    private static final String LINK_COLOR = "0563C1";
    private static final String DATE = "yyyy-mm-dd";

    private static final Text CUT = new Text("…（已截断）", "… (cut)");
    private static final Text WERE_CUT = new Text(
            "有 %s 个单元格超过 32,767 个字符，只写到“…（已截断）”处；全文见 JSON 报告。",
            "Cells longer than 32,767 characters, which end in “… (cut)”: %s; the JSON report has them whole.");
    private static final Text UNLINKED = new Text(
            "工作表“%s”的链接超过 65,530 个，之后的没有链接。", "Sheet “%s” has more than 65,530 links; those beyond are plain text.");

    private static final Text ONE_OF = new Text("可选：", "One of: ");
    private static final Text LIST = new Text("、", ", ");
    private static final Text A_DATE = new Text("须是日期，如 2026-12-31", "A date, such as 2026-12-31");

    /** What the format itself would read as a character: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Language language;
    private final String foot;
    private final Workbook workbook;

    private Xlsx(Language language, String foot, Workbook workbook) {
        this.language = language;
        this.foot = foot;
        this.workbook = workbook;
    }

    /**
     * Writes the workbook.
     *
     * @param foot what stands at the foot of printed pages
     */
    static void write(List<Sheet> sheets, Language language, String foot, OutputStream out) throws IOException {
        Path file = temporary();
        try {
            try (OutputStream timed = new BufferedOutputStream(Files.newOutputStream(file));
                    Workbook workbook = new Workbook(timed, "mandate-audit", null)) {
                Xlsx xlsx = new Xlsx(language, foot, workbook);
                sheets.forEach(xlsx::sheet);
            } catch (IOException e) {
                throw new TemporaryFolderException(folder(), e);
            }
            Timeless.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static Path temporary() throws TemporaryFolderException {
        try {
            return Files.createTempFile("mandate-audit", ".xlsx");
        } catch (IOException e) {
            throw new TemporaryFolderException(folder(), e);
        }
    }

    private static String folder() {
        return System.getProperty("java.io.tmpdir", "");
    }

    /** What the format could not hold, for the reader to know. */
    static List<String> remarks(List<Sheet> sheets, Language language) {
        List<String> remarks = new ArrayList<>();
        long cut = sheets.stream()
                .flatMap(Sheet::values)
                .filter(value -> value.text().length() > LONGEST)
                .count();
        if (cut > 0) {
            remarks.add(WERE_CUT.in(language).replace("%s", Long.toString(cut)));
        }
        sheets.stream()
                .filter(sheet ->
                        sheet.values().filter(CellValue.Link.class::isInstance).count() > LINKS)
                .forEach(sheet -> remarks.add(UNLINKED.in(language).replace("%s", sheet.name())));
        return remarks;
    }

    private void sheet(Sheet sheet) {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        int columns = sheet.columns().size();
        int last = sheet.rows().size();
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            worksheet.value(0, column, sheet.columns().get(column).head());
            widths[column] = width(sheet, column);
            worksheet.width(column, widths[column]);
            entry(worksheet, sheet.columns().get(column), column, last);
        }
        worksheet
                .range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOR)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        worksheet.rowHeight(
                0, RowHeight.of(sheet.columns().stream().map(Sheet.Column::head).toList(), widths, language));
        int links = 0;
        for (int row = 0; row < last; row++) {
            List<String> texts =
                    sheet.rows().get(row).stream().map(CellValue::text).toList();
            worksheet.rowHeight(row + 1, RowHeight.of(texts, widths, language));
            for (int column = 0; column < columns; column++) {
                CellValue value = sheet.rows().get(row).get(column);
                links += value instanceof CellValue.Link ? 1 : 0;
                cell(
                        worksheet,
                        row + 1,
                        column,
                        value,
                        sheet.columns().get(column).entry(),
                        links <= LINKS);
            }
        }
        worksheet.freezePane(sheet.inView(), 1);
        worksheet.setAutoFilter(0, 0, last, columns - 1);
        double printed = Arrays.stream(widths, 0, sheet.printed()).sum();
        PrintSetup.of(worksheet, sheet, printed, foot, language);
    }

    private void cell(Worksheet worksheet, int row, int column, CellValue value, Sheet.Entry entry, boolean linked) {
        StyleSetter style = worksheet.style(row, column).wrapText(true).verticalAlignment("top");
        if (!(entry instanceof Sheet.Entry.Nothing)) {
            style.fillColor(ENTRY_COLOR);
        }
        if (value instanceof CellValue.Day || entry instanceof Sheet.Entry.Day) {
            style.format(DATE);
        }
        if (value instanceof CellValue.Count number) {
            worksheet.value(row, column, number.number());
        } else if (value instanceof CellValue.Day day) {
            worksheet.value(row, column, day.day());
        } else {
            if (value instanceof CellValue.Link link && linked) {
                // The library keeps one link of each text and target: a text of its own keeps each apart.
                String target = "'" + link.sheet() + "'!A" + link.row();
                worksheet.hyperlink(row, column, HyperLink.internal(target, row + ":" + column));
                style.fontColor(LINK_COLOR).underlined();
            }
            if (!value.text().isEmpty()) {
                worksheet.value(row, column, text(value.text()));
            }
        }
        style.set();
    }

    /** Text that reads as it was written, cut to what a cell can hold. */
    private String text(String text) {
        String whole = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String cut = CUT.in(language);
        int end = LONGEST - cut.length();
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + cut;
    }

    /** Lets only what makes sense be entered, in the rows that there are. */
    private void entry(Worksheet worksheet, Sheet.Column column, int at, int last) {
        if (last == 0) {
            return;
        }
        Range range = worksheet.range(1, at, last, at);
        if (column.entry() instanceof Sheet.Entry.Choice choice) {
            range.validateWithListByFormula('"' + String.join(",", choice.choices()) + '"')
                    .allowBlank(true)
                    .showDropdown(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.head())
                    .error(ONE_OF.in(language) + String.join(LIST.in(language), choice.choices()));
        } else if (column.entry() instanceof Sheet.Entry.Day) {
            range.validateWithFormula("ISNUMBER(" + range.toString().split(":")[0] + ")")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.head())
                    .error(A_DATE.in(language));
        }
    }

    /** As wide as its widest line, with room for the button of the filter. */
    private double width(Sheet sheet, int column) {
        int widest = columns(sheet.columns().get(column).head()) + FILTER_BUTTON;
        for (List<CellValue> row : sheet.rows()) {
            String text = row.get(column).text();
            for (String line :
                    text.substring(0, Math.min(text.length(), LONGEST)).split("\n", -1)) {
                widest = Math.max(widest, columns(line) + 1);
            }
        }
        if (sheet.columns().get(column).entry() instanceof Sheet.Entry.Words) {
            widest = Math.max(widest, TO_WRITE);
        }
        return Math.min(widest, sheet.inView() > 1 && column < sheet.inView() ? WIDEST_IN_VIEW : WIDEST);
    }

    private int columns(String text) {
        return text.codePoints()
                .limit(WIDEST)
                .map(character -> Columns.of(character, language))
                .sum();
    }
}
