package org.mandateaudit.report;

import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** The text report as it grows, paragraph by paragraph. */
final class Page {

    private final Flow out;
    private final Style style;

    Page(Style style) {
        this(style, new StringBuilder());
    }

    /** A page that is not kept but written. */
    Page(Style style, Appendable out) {
        this.style = style;
        this.out = new Flow(out);
    }

    Language language() {
        return style.language();
    }

    Verbosity verbosity() {
        return style.verbosity();
    }

    /** The columns of a line. */
    int width() {
        return style.width();
    }

    boolean color() {
        return style.color();
    }

    Prose prose() {
        return new Prose(style.language());
    }

    /** A text of ours in the language of the page. */
    String say(Text text) {
        return text.in(style.language());
    }

    void blank() {
        out.append('\n');
    }

    /** A line as it is, trailing spaces apart. */
    void raw(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    /** A line that is not wrapped. */
    void line(Prose prose) {
        out.append(prose.line(style.color())).append('\n');
    }

    /** A paragraph behind a lead, its further lines indented by so many columns. */
    void paragraph(Prose lead, int indent, Prose body) {
        List<String> lines = body.lines(style.width() - lead.columns(), style.width() - indent, style.color());
        out.append((lead.line(style.color()) + lines.get(0)).stripTrailing()).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            out.append(" ".repeat(indent)).append(line).append('\n');
        }
    }

    /** A paragraph behind a lead that its further lines are aligned with. */
    void paragraph(Prose lead, Prose body) {
        paragraph(lead, lead.columns(), body);
    }

    /** A paragraph, its further lines indented by two columns more than the first. */
    void paragraph(int indent, Prose body) {
        paragraph(prose().add(" ".repeat(indent)), indent + 2, body);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
