package org.mandateaudit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook in the format before 2007 → its sheets. An encrypted workbook of any format comes in this container. */
final class OleFile {

    private OleFile() {}

    /** Refuses what its name does not decide: an encrypted workbook, and what is no workbook at all. */
    static void refuseEncryptedOrOther(String file, byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                throw Unreadable.ofFile(file, TableComplaint.encrypted());
            }
            if (root.hasEntry("_VBA_PROJECT_CUR")) {
                throw Unreadable.ofFile(file, TableComplaint.macros());
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("Book")) {
                throw Unreadable.ofFile(file, TableComplaint.noWorkbook());
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Unreadable.ofFile(file, TableComplaint.broken());
        }
    }

    static List<Sheet> sheets(String file, byte[] bytes) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = new ArrayList<>();
            int left = Grid.MOST;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                Grid grid = new Grid(file, sheet.getSheetName(), left);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        put((HSSFCell) cell, grid);
                    }
                }
                for (CellRangeAddress each : sheet.getMergedRegions()) {
                    grid.merge(each.getFirstRow(), each.getLastRow(), each.getFirstColumn(), each.getLastColumn());
                }
                left = grid.left();
                sheets.add(grid.sheet());
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw Unreadable.ofFile(file, TableComplaint.encrypted());
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader lets a few faults of a damaged file through as they come.
            throw Unreadable.ofFile(file, TableComplaint.broken());
        }
    }

    private static void put(HSSFCell cell, Grid grid) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        switch (cell.getCellType()) {
            case NUMERIC -> {
                if (DateUtil.isCellDateFormatted(cell)) {
                    grid.day(row, column, cell.getLocalDateTimeCellValue());
                } else {
                    grid.number(row, column, BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            }
            case STRING -> grid.text(row, column, cell.getStringCellValue());
            case BOOLEAN -> grid.truth(row, column, cell.getBooleanCellValue());
            case FORMULA -> grid.formula(row, column, cell.getCellFormula());
            case ERROR ->
                grid.error(
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, _NONE -> {
                // A cell with a colour and no value.
            }
        }
    }
}
