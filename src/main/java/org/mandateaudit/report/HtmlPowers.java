package org.mandateaudit.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Power;

/**
 * The three powers and the ten kinds of act of the national list of powers, as each institution of a region holds them.
 *
 * @param rows a row for each institution
 */
record HtmlPowers(List<Row> rows) {

    /**
     * @param institution the institution
     * @param cells the number of its mandates of each power and kind; null where none is stated and the input does not
     *     say that it holds none
     * @param coverage which of its powers the input states
     */
    record Row(Institution institution, List<@Nullable Integer> cells, Text coverage) {}

    private record Column(Text name, Predicate<Mandate> holds) {}

    private static final Text UNSTATED = new Text("未写明", "not stated");

    /** 国家权责清单: each kind with the acts that are of it, in the order of its codes. */
    private static final List<Column> KINDS = List.of(
            kind("许可", "licence", Act.LICENSE),
            kind("处罚", "penalty", Act.PENALIZE),
            kind("强制", "coercion", Act.COERCIVE_MEASURE, Act.COERCIVE_ENFORCEMENT),
            kind("征收", "levy", Act.LEVY, Act.REQUISITION),
            kind("给付", "grant", Act.GRANT),
            kind("检查", "inspection", Act.INSPECT),
            kind("确认", "confirmation", Act.CONFIRM),
            kind("奖励", "reward", Act.REWARD),
            kind("裁决", "adjudication", Act.ADJUDICATE),
            kind("其他", "other", Act.FILE, Act.ORDER, Act.ADMINISTER));

    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(Power.values())
                            .map(power -> new Column(Text.of(power), mandate -> mandate.power() == power)),
                    KINDS.stream())
            .toList();

    private static Column kind(String zh, String en, Act... acts) {
        Set<Act> all = Set.of(acts);
        return new Column(new Text(zh, en), mandate -> mandate.specific() && all.contains(mandate.act()));
    }

    static HtmlPowers of(HtmlRegion region) {
        return new HtmlPowers(region.institutions().stream()
                .map(institution -> row(
                        institution,
                        region.mandates().stream()
                                .filter(mandate -> mandate.institution().equals(institution)
                                        && !Boolean.FALSE.equals(mandate.held()))
                                .toList()))
                .toList());
    }

    /** What the columns are called: the powers, then the kinds. */
    static List<Text> columns() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    private static Row row(Institution institution, List<Mandate> mandates) {
        Coverage coverage = institution.coverage();
        return new Row(
                institution,
                COLUMNS.stream()
                        .map(column ->
                                (int) mandates.stream().filter(column.holds()).count())
                        .<@Nullable Integer>map(number -> number == 0 && coverage != Coverage.FULL ? null : number)
                        .toList(),
                coverage == null ? UNSTATED : Text.of(coverage));
    }
}
