package org.mandateaudit.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Sheet;

/**
 * A power list before it is read: a workbook, a CSV file, or the tables of a document.
 *
 * @param path the file as the user named it
 * @param sheets draws its sheets; of a file, that reads it
 * @param spots where its rows stand in the document, by their place
 */
record PowerSheets(String path, Supplier<List<Sheet>> sheets, Function<Place, Spot> spots) {}
