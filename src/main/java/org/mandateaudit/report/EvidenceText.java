package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.Waiver;

/** The evidence of a finding for people: each fact under its file, with line and column, and the clause quoted. */
final class EvidenceText {

    /** What each kind of fact is called. */
    static final Map<Class<? extends Fact>, Text> KINDS = Map.of(
            Region.class, new Text("行政区", "region"),
            Institution.class, new Text("机构", "institution"),
            Mandate.class, new Text("职责", "mandate"),
            Division.class, new Text("职责分工", "division of responsibilities"),
            Transfer.class, new Text("职责划转", "transfer"),
            Concentration.class, new Text("相对集中", "concentration of powers"),
            Mechanism.class, new Text("公务协作机制", "co-operation mechanism"),
            Purchase.class, new Text("政府购买服务", "purchase of services"),
            Waiver.class, new Text("豁免", "waiver"));

    static final Text EVIDENCE = new Text("证据", "Evidence");
    private static final Text IN_NO_FILE = new Text("（不在文件中）", "(in no file)");

    private final Page page;

    EvidenceText(Page page) {
        this.page = page;
    }

    void write(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        page.line(page.prose().add("  ").add(Ink.DIM, page.say(EVIDENCE)));
        String file = null;
        for (Evidence each : evidence) {
            String itsFile = file(each);
            if (!itsFile.equals(file)) {
                page.line(page.prose().add("    ").add(itsFile));
            }
            file = itsFile;
            Place place = each.place();
            fact(each, 6, place == null ? "" : place.within());
        }
    }

    private String file(Evidence evidence) {
        Place place = evidence.place();
        return place == null ? page.say(IN_NO_FILE) : Visible.text(place.file());
    }

    /** A fact, indented by so many columns, behind where it stands; a mandate with its clause, and what is stated of it. */
    void fact(Evidence evidence, int indent, String where) {
        Prose lead = page.prose().add(" ".repeat(indent));
        if (!where.isEmpty()) {
            lead.add(Ink.DIM, where).add("  ");
        }
        page.paragraph(lead, source(evidence.fact()));
        if (evidence.fact() instanceof Mandate mandate) {
            page.paragraph(
                    page.prose().add(" ".repeat(lead.columns())), page.prose().add(clause(mandate)));
        }
        String fields = FieldText.all(evidence, page.language());
        if (!fields.isEmpty()) {
            page.paragraph(
                    page.prose().add(" ".repeat(lead.columns())), page.prose().quote(fields));
        }
    }

    private Prose source(Fact fact) {
        return page.prose().quote(source(fact, page.language()));
    }

    /** What the fact is, whose, and which document it is taken from. */
    static String source(Fact fact, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(fact, language) + " " + fact.id());
        if (fact instanceof Mandate mandate) {
            parts.add(Names.of(mandate.institution(), language));
            addStated(parts, mandate.source().document());
            addStated(parts, mandate.source().clause());
        } else if (fact instanceof Institution institution) {
            parts.add(Names.of(institution, language));
        } else {
            addStated(parts, fact.text());
        }
        return String.join(" · ", parts);
    }

    /** A fact on one line: where it stands, what it is, the clause of a mandate, and what is stated of it. */
    static String line(Evidence evidence, Language language) {
        Place place = evidence.place();
        String source = source(evidence.fact(), language);
        String fields = FieldText.all(evidence, language);
        return (place == null ? "" : place + " · ")
                + source
                + (evidence.fact() instanceof Mandate mandate ? " · " + clause(mandate) : "")
                + (fields.isEmpty() ? "" : " · " + fields);
    }

    static String kind(Fact fact, Language language) {
        return kind(fact).in(language);
    }

    /** What the kind of fact is called that a mandate file names so. */
    static String kind(String name, Language language) {
        return KINDS.entrySet().stream()
                .filter(each -> Evidence.kind(each.getKey()).equals(name))
                .map(each -> each.getValue().in(language))
                .findFirst()
                .orElse(name);
    }

    static Text kind(Fact fact) {
        return Objects.requireNonNull(KINDS.get(fact.getClass()));
    }

    /** The clause, quoted. */
    static String clause(Mandate mandate) {
        return "“" + Visible.text(mandate.text()) + "”";
    }

    private static void addStated(List<String> parts, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            parts.add(part);
        }
    }
}
