package org.mandateaudit.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.MissingLibraryException;
import org.mandateaudit.finding.Text;

/**
 * A workbook or a CSV file, opened. Nothing in it is computed, run or fetched.
 *
 * @param sheets its sheets, in its order
 * @param text of a CSV file, its text, to show the lines of; null for a workbook
 * @param encoding of a CSV file that is not UTF-8, the name of its encoding; else null
 */
public record Spreadsheet(List<Sheet> sheets, @Nullable Supplier<String> text, @Nullable String encoding) {

    /** What is accepted as a table. */
    public static final Text ACCEPTED = new Text(
            "工作簿（.xlsx、.xls）或者 CSV（.csv；UTF-8、GB18030）", "a workbook (.xlsx, .xls) or CSV (.csv; UTF-8, GB18030)");

    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".xlsm", ".xls");

    /** Copies the list. */
    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /** Whether a file's name says that it is a table. */
    public static boolean isNamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file's name says that it is CSV. */
    public static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The name of a file without its folder and ending. */
    public static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Opens a CSV file that is too large to be held in memory.
     *
     * @param file the path as the user named it
     * @param source what it holds
     * @throws IOException where it cannot be read
     * @throws Unreadable where it is not what its ending says, or in no encoding that is read
     */
    public static Spreadsheet readCsv(String file, ByteSource source) throws IOException {
        return CsvFile.read(file, source);
    }

    /**
     * Opens a table.
     *
     * @param file the path as the user named it; its ending says what it is
     * @param bytes what it holds
     * @throws Unreadable where it is not what its ending says, is encrypted, truncated, holds macros, or would grow beyond
     *     all bounds
     * @throws MissingLibraryException where the application has not added the library that reads it
     */
    public static Spreadsheet read(String file, byte[] bytes) {
        if (isCsv(file)) {
            return CsvFile.read(file, bytes);
        }
        try {
            return workbook(file, bytes);
        } catch (NoClassDefFoundError e) {
            boolean old = Signature.of(bytes) == Signature.OLE;
            throw new MissingLibraryException(
                    TableComplaint.library(file, old ? "org.apache.poi:poi" : "org.dhatim:fastexcel-reader"), e);
        }
    }

    private static Spreadsheet workbook(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw Unreadable.ofFile(file, TableComplaint.broken());
        }
        Signature signature = Signature.of(bytes);
        Signature wanted = file.toLowerCase(Locale.ROOT).endsWith(".xls") ? Signature.OLE : Signature.ZIP;
        if (signature == Signature.OLE) {
            OleFile.refuseEncryptedOrOther(file, bytes);
        }
        if (signature != wanted) {
            throw Unreadable.ofFile(
                    file, TableComplaint.otherEnding(wanted == Signature.OLE ? ".xls" : ".xlsx", signature));
        }
        return new Spreadsheet(
                wanted == Signature.OLE ? OleFile.sheets(file, bytes) : XlsxFile.sheets(file, bytes), null, null);
    }
}
