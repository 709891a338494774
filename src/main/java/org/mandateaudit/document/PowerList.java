package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.read.InputException;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;

/**
 * 权责清单: a published power list in a workbook, a CSV file or the tables of a document → accounts of what its rows gave, by
 * sheet and institution.
 */
final class PowerList {

    private static final Pattern TOTAL = Pattern.compile("^(?:合计|共计|总计|小计|备注|注|说明).*");

    private final String path;
    private final Function<Place, Spot> spots;
    private final DraftOptions options;
    private final Lexicon lexicon;
    private final Bodies bodies;
    private final List<String> documented;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PowerCoverage> coverage = new LinkedHashMap<>();
    private final Map<String, DraftFact> stated = new LinkedHashMap<>();
    private final Map<String, DocumentAccount> accounts = new LinkedHashMap<>();

    private PowerList(
            String path,
            Function<Place, Spot> spots,
            DraftOptions options,
            Lexicon lexicon,
            Bodies bodies,
            List<String> documented) {
        this.path = path;
        this.spots = spots;
        this.options = options;
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.documented = documented;
    }

    /**
     * Reads a list.
     *
     * @param documented the ids of the institutions that other documents of the draft are about
     * @throws InputException where it cannot be read, or names no institution
     */
    static List<DocumentAccount> read(
            PowerSheets sheets, DraftOptions options, Lexicon lexicon, Bodies bodies, List<String> documented) {
        PowerList list = new PowerList(sheets.path(), sheets.spots(), options, lexicon, bodies, documented);
        list.read(sheets.sheets().get());
        InputException.throwIfAny(list.problems);
        return List.copyOf(list.accounts.values());
    }

    private void read(List<Sheet> sheets) {
        Map<PowerColumn, String> given = PowerComplaints.columns(options.columns());
        List<PowerTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            PowerTable table = PowerTable.of(sheet, given);
            if (table != null) {
                tables.add(table);
            } else if (!sheet.isEmpty()) {
                Row first = sheet.rows().iterator().next();
                account(sheet.name(), "", title(""))
                        .remnants()
                        .add(new Remnant(
                                clause(first, first.cell(0).text()),
                                sheet.name(),
                                PowerComplaints.noHeadings(),
                                false));
            }
        }
        if (tables.isEmpty()) {
            problems.add(Problem.ofPath(path, PowerComplaints.noHeadings()));
            return;
        }
        PowerComplaints.unused(given, tables).forEach(problems::add);
        Set<String> holders = tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> holder(table, row)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        tables.forEach(table -> read(table, holders.size() <= 1));
        stated.forEach((name, fact) -> coverage(fact, coverage.getOrDefault(name, new PowerCoverage())));
    }

    private void coverage(DraftFact institution, PowerCoverage its) {
        its.state(institution);
        if (its.unread() > 0) {
            accounts.values().stream()
                    .filter(each -> each.institution().equals(institution.text("id"))
                            && !each.clauses().isEmpty())
                    .findFirst()
                    .ifPresent(each -> each.remnants()
                            .add(new Remnant(
                                    each.clauses().get(0),
                                    institution.text("name"),
                                    PowerComplaints.noCoverage(its.unread()),
                                    false)));
        }
    }

    /** The kind of its rows, by the name of the sheet or the last of the lines above that names one. */
    private static @Nullable PowerKind section(PowerTable table) {
        PowerKind section = PowerKind.labelled(table.name());
        for (String line : table.title().split(" ")) {
            PowerKind kind = PowerKind.labelled(line);
            section = kind == null ? section : kind;
        }
        return section;
    }

    private static String holder(PowerTable table, Row row) {
        String institution = table.words(row, PowerColumn.INSTITUTION);
        return institution.isEmpty() ? table.words(row, PowerColumn.DEPARTMENT) : institution;
    }

    private void read(PowerTable table, boolean alone) {
        PowerHolders holders = new PowerHolders(
                bodies, options, documented, table.title().isEmpty() ? table.name() : table.title(), alone);
        PowerReader reader = new PowerReader(table, holders, lexicon, title(table.title()));
        PowerKinds kinds = new PowerKinds();
        table.rows()
                .forEach(row -> kinds.learn(table.words(row, PowerColumn.KIND), table.words(row, PowerColumn.CODE)));
        PowerKind section = section(table);
        for (Row row : table.rows()) {
            List<String> said = row.cells().stream()
                    .map(Cell::text)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
            String name = reader.item(row);
            if (said.size() == 1 && TOTAL.matcher(said.get(0)).matches()
                    || name.equals(table.headings()
                            .cell(table.columns().getOrDefault(PowerColumn.NAME, 0))
                            .text())) {
                continue;
            }
            if (said.size() == 1 && PowerKind.labelled(said.get(0)) != null) {
                section = PowerKind.labelled(said.get(0));
                continue;
            }
            if (isComputed(table, row)) {
                continue;
            }
            read(table, row, reader, holders, kinds, section, alone);
        }
    }

    private void read(
            PowerTable table,
            Row row,
            PowerReader reader,
            PowerHolders holders,
            PowerKinds kinds,
            @Nullable PowerKind section,
            boolean alone) {
        String item = reader.item(row);
        String title = title(table.title());
        Clause clause = clause(row, item.isEmpty() ? words(row) : item);
        DocumentAccount none = account(table.name(), "", title);
        if (item.isEmpty()) {
            leave(none, clause, PowerComplaints.noItem(), null);
            return;
        }
        PowerKinds.Found kind = kinds.of(table.words(row, PowerColumn.KIND), table.words(row, PowerColumn.CODE));
        if (kind == null && table.words(row, PowerColumn.KIND).isEmpty() && section != null) {
            kind = new PowerKinds.Found(
                    section, Why.stated("标题“" + section.label() + "”", "the heading " + section.label()));
        }
        String name = holders.name(holder(table, row), table.words(row, PowerColumn.REGION));
        if (name == null) {
            if (problems.isEmpty()) {
                problems.add(new Problem(row.start(), PowerComplaints.noInstitution(holder(table, row)), null));
            }
            return;
        }
        List<MatterReader.Found> matters = reader.matters(item);
        Act act = kind == null ? null : reader.act(row, item, kind.kind());
        // A list of many departments states those that have mandates here, not all.
        DraftFact holder = matters.isEmpty() && !alone ? null : holders.fact(name);
        DocumentAccount account = account(table.name(), holder == null ? "" : holder.text("id"), title);
        if (holder != null) {
            stated.putIfAbsent(name, holder);
        }
        String level = table.words(row, PowerColumn.LEVEL);
        if (holder != null && PowerLevels.isElsewhere(level, bodies.regions().get(holder.text("region")))) {
            account.clauses().add(clause);
            account.remnants().add(new Remnant(clause, item, PowerComplaints.otherLevel(level), true));
            return;
        }
        PowerCoverage covered = coverage.computeIfAbsent(name, each -> new PowerCoverage());
        if (kind != null) {
            covered.add(kind.kind());
        }
        if (kind == null || act == null || holder == null || matters.isEmpty()) {
            if (PowerCoverage.mayBeOfTheField(item)) {
                covered.addUnread();
            }
            leave(
                    account,
                    clause,
                    matters.isEmpty()
                            ? PowerComplaints.noMatter()
                            : kind == null
                                    ? PowerComplaints.noKind(table.words(row, PowerColumn.KIND))
                                    : PowerComplaints.whichAct(kind.kind()),
                    matters.isEmpty() ? PowerComplaints.otherField(kind == null ? null : kind.kind()) : null);
            return;
        }
        covered.addRead();
        account.clauses().add(clause);
        if (reader.lacksDelegator(row)) {
            account.remnants().add(new Remnant(clause, item, PowerComplaints.noDelegator(), false));
        }
        for (MatterReader.Found matter : matters) {
            account.mandates().add(reader.mandate(row, clause, act, kind, matter, holder));
        }
    }

    private static void leave(DocumentAccount account, Clause clause, Text reason, @Nullable Text group) {
        account.clauses().add(clause);
        account.remnants().add(new Remnant(clause, clause.words().own(), reason, false, group));
    }

    /** Whether a cell that would be read is a formula or an error, which has then been complained of. */
    private boolean isComputed(PowerTable table, Row row) {
        boolean any = false;
        for (PowerColumn column : table.columns().keySet()) {
            Cell cell = table.cell(row, column);
            if (cell != null && (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR)) {
                problems.add(new Problem(cell.place(), PowerComplaints.computed(cell), null));
                any = true;
            }
        }
        return any;
    }

    private DocumentAccount account(String sheet, String institution, String title) {
        String name = sheet.equals(Spreadsheet.stem(path)) ? path : path + ":" + sheet;
        return accounts.computeIfAbsent(
                sheet + "\n" + institution,
                each -> new DocumentAccount(
                        name,
                        title,
                        institution,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        List.of(),
                        List.of(),
                        new ArrayList<>()));
    }

    private Clause clause(Row row, String words) {
        Place start = row.start();
        Spot spot = spots.apply(start);
        String cited = start.sheet() == null || spot.page() > 0 ? "" : start.sheet() + "!" + start.line();
        return new Clause(Section.DUTIES, cited, spot, Passage.of(words));
    }

    private static String words(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String title(String above) {
        String title = above.split(" ")[0];
        return title.isEmpty() ? Spreadsheet.stem(path) : title;
    }
}
