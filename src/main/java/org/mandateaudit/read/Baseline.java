package org.mandateaudit.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Ground;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * An earlier JSON report, to tell what is new since.
 *
 * <pre>{@code
 * Report report = auditor.baseline(Baseline.read(Path.of("report.json"))).audit(mandates);
 * }</pre>
 *
 * @param input its path and digest
 * @param asOf the day on which its facts were looked at; it may differ from the one of the new report
 * @param rulesSha256 the digest of the rules that it applied: where they were others, a finding can be new because of a rule
 * @param findings what it found, in its order
 */
public record Baseline(Input input, LocalDate asOf, String rulesSha256, List<Earlier> findings) {

    private static final Text FILE =
            new Text("check -f json 写出的报告（\"report\": 1）", "a report that check -f json has written (\"report\": 1)");

    /** Copies the list. */
    public Baseline {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a report that this tool has written in JSON, in either language.
     *
     * @throws InputException where it is none, is of another version, or is cut off; it tells all that is wrong
     */
    public static Baseline read(Path path) {
        return read(InputFile.of(path));
    }

    /**
     * Reads a report that is in memory, as where reports are kept in a database:
     * {@code InputFile.of("earlier.json", ReportFormat.JSON.bytes(earlier, style))}.
     *
     * @throws InputException where it is none, is of another version, or is cut off; it tells all that is wrong
     */
    public static Baseline read(InputFile report) {
        Problems problems = new Problems();
        SideFile file = SideFile.read(report, FILE, problems).orElseThrow(problems::exception);
        if (!(file.root() instanceof Node.Mapping mapping) || !isReport(mapping)) {
            file.refuse(FILE, problems);
            throw problems.exception();
        }
        Stated stated = ReportShape.SHAPE.read(mapping, problems);
        Map<String, Place> places = new HashMap<>();
        for (Stated finding : stated.list(ReportShape.FINDINGS)) {
            String id = finding.get(ReportShape.ID);
            Place place = finding.place(ReportShape.ID);
            Place first = id == null ? null : places.putIfAbsent(id, place);
            if (id != null && first != null) {
                problems.add(place, Complaint.idTwice(id, first));
            }
        }
        problems.throwIfAny();
        List<Earlier> findings = new ArrayList<>();
        stated.list(ReportShape.FINDINGS).forEach(finding -> findings.add(earlier(finding)));
        return new Baseline(
                file.input(),
                stated.required(ReportShape.AS_OF),
                stated.required(ReportShape.TOOL).required(ReportShape.RULES).required(ReportShape.SHA256),
                findings);
    }

    private static boolean isReport(Node.Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(ReportShape.REPORT.name()));
    }

    private static Earlier earlier(Stated finding) {
        return new Earlier(
                finding.required(ReportShape.ID),
                finding.required(ReportShape.RULE),
                finding.required(ReportShape.SEVERITY),
                finding.required(ReportShape.REGION),
                finding.list(ReportShape.INSTITUTIONS),
                finding.get(ReportShape.MATTER),
                finding.required(ReportShape.TITLE),
                finding.required(ReportShape.CONDITION),
                finding.has(ReportShape.WAIVER),
                finding.list(ReportShape.EVIDENCE).stream()
                        .map(Baseline::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                finding.list(ReportShape.EVIDENCE).stream()
                        .map(Baseline::ground)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Ground ground(Stated evidence) {
        String kind = evidence.get(ReportShape.FACT);
        String id = evidence.get(ReportShape.FACT_ID);
        String text = evidence.get(ReportShape.TEXT);
        return kind == null || id == null ? null : new Ground(kind, id, text == null ? "" : text, null);
    }

    private static @Nullable Place place(Stated evidence) {
        String file = evidence.get(ReportShape.FILE);
        Integer line = evidence.get(ReportShape.LINE);
        Integer column = evidence.get(ReportShape.COLUMN);
        return file == null || line == null || column == null
                ? null
                : new Place(file, evidence.get(ReportShape.SHEET), line, column);
    }
}
