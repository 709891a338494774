package org.mandateaudit.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** What the tables of a mandate file are called: the sheets of a workbook, or the CSV files of a folder. */
final class Tables {

    /** The day that the tables describe stands in a table of one row. */
    static final String FILE = "file";

    private static final String FILE_ZH = "文件";

    private static final Map<String, Field<List<Stated>>> BY_NAME = byName();

    private Tables() {}

    /** Whether a sheet or a CSV file of that name is a table. */
    static boolean isTable(String name) {
        return isFile(name) || field(name) != null;
    }

    static boolean isFile(String name) {
        return name.toLowerCase(Locale.ROOT).equals(FILE) || name.equals(FILE_ZH);
    }

    /** The list of facts that a table of that name holds; null where there is no such table. */
    static @Nullable Field<List<Stated>> field(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** The table that was perhaps meant; null where none is near. */
    static @Nullable String nearest(String name) {
        return Nearest.to(name, BY_NAME.keySet());
    }

    static Text accepted() {
        List<Field<List<Stated>>> fields = FileShape.lists();
        return new Text(
                fields.stream().map(each -> each.name() + "（" + each.zh() + "）").collect(Collectors.joining("、")) + "、"
                        + FILE + "（" + FILE_ZH + "）",
                fields.stream()
                                .map(each -> each.name() + " (" + each.zh() + ")")
                                .collect(Collectors.joining(", ")) + ", " + FILE + " (" + FILE_ZH + ")");
    }

    /** Each list of facts by its name, its Chinese term and the term of a single fact. */
    private static Map<String, Field<List<Stated>>> byName() {
        Map<String, Field<List<Stated>>> names = new LinkedHashMap<>();
        for (Field<List<Stated>> field : FileShape.lists()) {
            names.put(field.name(), field);
            names.put(field.zh(), field);
            names.putIfAbsent(FileShape.shape(field).title().zh(), field);
        }
        return names;
    }
}
