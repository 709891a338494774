package org.mandateaudit.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Decision;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Waiver;

/** What a report tells as rows for spreadsheets; a sheet shows those of the columns that it has. */
final class ReportRows {

    private final Language language;
    private final EarlierNames earlierNames;

    ReportRows(Report report, Language language) {
        this.language = language;
        this.earlierNames = new EarlierNames(report.world(), language);
    }

    /** A sheet with these columns. */
    Sheet sheet(String name, List<Head> heads, List<Map<Head, CellValue>> rows) {
        return new Sheet(
                name,
                heads.stream().map(head -> head.column(language)).toList(),
                rows.stream().map(row -> cells(heads, row)).toList());
    }

    /** What a row has in these columns. */
    static List<CellValue> cells(List<Head> heads, Map<Head, CellValue> row) {
        return heads.stream()
                .map(head -> row.getOrDefault(head, CellValue.NONE))
                .toList();
    }

    Map<Head, CellValue> finding(Finding finding) {
        RuleDescription rule = finding.rule();
        Waiver waiver = finding.waiver();
        Map<Head, CellValue> row = row(
                waiver == null ? EntryKind.FINDING : EntryKind.WAIVED,
                finding.region(),
                finding.institutions(),
                finding.matter());
        row.put(Head.ID, CellValue.of(finding.id()));
        row.put(Head.SEVERITY, CellValue.of(finding.severity(), language));
        row.put(Head.CHANGE, CellValue.of(finding.change(), language));
        rule(row, rule);
        row.put(Head.GRADE, CellValue.of(finding.grade(), language));
        row.put(Head.CONDITION, say(finding.condition()));
        row.put(Head.CRITERION, say(rule.criterion()));
        row.put(
                Head.BASIS,
                CellValue.lines(rule.criteria().stream()
                        .map(criterion -> criterion.source().in(language) + " "
                                + criterion.at().in(language))
                        .toList()));
        row.put(Head.EFFECT, say(finding.effect()));
        row.put(Head.RECOMMENDATION, say(finding.recommendation()));
        row.put(
                Head.EVIDENCE,
                CellValue.lines(finding.evidence().stream()
                        .map(evidence -> EvidenceText.line(evidence, language))
                        .toList()));
        row.put(Head.WAIVER, CellValue.of(FindingText.waiver(finding, language)));
        if (waiver != null) {
            row.put(Head.DECISION, CellValue.of(Decision.WAIVED, language));
            row.put(Head.REASON, CellValue.of(waiver.reason()));
            row.put(Head.APPROVER, CellValue.of(waiver.approver()));
            row.put(Head.DECISION_BASIS, CellValue.of(waiver.basis()));
            row.put(Head.UNTIL, new CellValue.Day(waiver.until()));
        }
        return row;
    }

    Map<Head, CellValue> notAssessable(NotAssessable entry) {
        Map<Head, CellValue> row = row(EntryKind.NOT_ASSESSABLE, entry.region(), entry.institutions(), entry.matter());
        rule(row, entry.rule());
        row.put(Head.WANTS, CellValue.lines(Shortfall.wants(entry, language)));
        return row;
    }

    Map<Head, CellValue> failure(Failure failure) {
        Map<Head, CellValue> row = row(EntryKind.FAILURE);
        row.put(Head.RULE, CellValue.of(failure.rule()));
        row.put(Head.REGION_CODE, CellValue.of(failure.region()));
        row.put(Head.CONDITION, say(failure.reason()));
        return row;
    }

    Map<Head, CellValue> unaudited(Region region, Unaudited unaudited) {
        Map<Head, CellValue> row = row(EntryKind.UNAUDITED);
        row.put(Head.REGION_CODE, CellValue.of(region.code()));
        row.put(Head.REGION, CellValue.of(region.name()));
        row.put(Head.CONDITION, say(unaudited.reason()));
        return row;
    }

    Map<Head, CellValue> earlier(EntryKind kind, Earlier earlier) {
        Map<Head, CellValue> row = row(kind);
        row.put(Head.ID, CellValue.of(earlier.id()));
        row.put(Head.SEVERITY, CellValue.of(earlier.severity(), language));
        row.put(Head.TITLE, CellValue.of(earlier.title()));
        row.put(Head.RULE, CellValue.of(earlier.rule()));
        row.put(Head.REGION_CODE, CellValue.of(earlier.region()));
        row.put(Head.REGION, CellValue.of(earlierNames.region(earlier)));
        row.put(Head.INSTITUTION_IDS, CellValue.lines(earlier.institutions()));
        row.put(Head.INSTITUTIONS, CellValue.lines(earlierNames.institutions(earlier)));
        row.put(Head.MATTER, CellValue.of(earlierNames.matter(earlier)));
        row.put(Head.CONDITION, CellValue.of(earlier.condition()));
        return row;
    }

    Map<Head, CellValue> evidence(Evidence evidence) {
        Fact fact = evidence.fact();
        Place place = evidence.place();
        Map<Head, CellValue> row = new EnumMap<>(Head.class);
        row.put(Head.FACT, CellValue.of(EvidenceText.kind(fact, language)));
        row.put(Head.FACT_ID, CellValue.of(fact.id()));
        row.put(Head.QUOTE, CellValue.of(fact.text()));
        row.put(Head.FIELDS, CellValue.of(FieldText.all(evidence, language)));
        if (fact instanceof Mandate mandate) {
            row.put(Head.INSTITUTION, CellValue.of(Names.of(mandate.institution(), language)));
            row.put(Head.DOCUMENT, CellValue.of(mandate.source().document()));
            row.put(Head.CLAUSE, CellValue.of(mandate.source().clause()));
        } else if (fact instanceof Institution institution) {
            row.put(Head.INSTITUTION, CellValue.of(Names.of(institution, language)));
        }
        if (place != null) {
            row.put(Head.FILE, CellValue.of(place.sheet() == null ? place.file() : place.file() + ":" + place.sheet()));
            row.put(Head.LINE, new CellValue.Count(place.line()));
            row.put(Head.COLUMN, new CellValue.Count(place.column()));
        }
        return row;
    }

    private Map<Head, CellValue> row(EntryKind kind) {
        Map<Head, CellValue> row = new EnumMap<>(Head.class);
        row.put(Head.KIND, CellValue.of(kind, language));
        return row;
    }

    private Map<Head, CellValue> row(
            EntryKind kind, Region region, List<Institution> institutions, @Nullable Matter matter) {
        Map<Head, CellValue> row = row(kind);
        row.put(Head.REGION_CODE, CellValue.of(region.code()));
        row.put(Head.REGION, CellValue.of(region.name()));
        row.put(Head.INSTITUTION_IDS, CellValue.lines(JsonParts.ids(institutions)));
        row.put(
                Head.INSTITUTIONS,
                CellValue.lines(institutions.stream()
                        .map(each -> Names.of(each, language))
                        .toList()));
        row.put(Head.MATTER, CellValue.of(matter == null ? null : Names.of(matter, language)));
        return row;
    }

    private void rule(Map<Head, CellValue> row, RuleDescription rule) {
        row.put(Head.TITLE, say(rule.title()));
        row.put(Head.RULE, CellValue.of(rule.id()));
        row.put(Head.CHALLENGE, say(Names.ofGroup(rule.challenge())));
        row.put(Head.FORCE, CellValue.of(rule.force(), language));
    }

    private CellValue say(Text text) {
        return CellValue.of(text.in(language));
    }
}
