package org.mandateaudit.report;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** How a sheet comes out on paper: across A4, what names a row and a column on each page, and pages that are numbered. */
final class PrintSetup {

    /** A sheet wider than this would be too small to read on the width of one page. */
    private static final double LEGIBLE = 300;

    private static final int SIZE = 9;
    private static final Text PAGE = new Text("第 &P 页，共 &N 页", "Page &P of &N");

    private PrintSetup() {}

    /**
     * Sets it up.
     *
     * @param width the width of the columns that are printed
     * @param foot what stands at the foot of each page, beside the names of the file and the sheet
     */
    static void of(Worksheet worksheet, Sheet sheet, double width, String foot, Language language) {
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.repeatRows(0);
        worksheet.footer("&F · &A · " + foot.replace("&", "&&"), Position.LEFT, SIZE);
        worksheet.footer(PAGE.in(language), Position.RIGHT, SIZE);
        if (sheet.printed() < sheet.columns().size()) {
            worksheet.range(0, 0, sheet.rows().size(), sheet.printed() - 1).setName("_xlnm.Print_Area");
        }
        if (width <= LEGIBLE) {
            worksheet.setFitToPage(true);
            worksheet.fitToWidth((short) 1);
            worksheet.fitToHeight((short) 0);
        } else {
            worksheet.repeatCols(0, sheet.inView() - 1);
        }
    }
}
