package org.mandateaudit.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document in Markdown (GitHub's), in which no text of the input is markup, HTML, a link or a mention of anybody. */
final class Markdown implements Memo {

    private static final String BOX = "☐ ";
    private static final String MARKS = "\\`*_[]|~!";

    /** Where GitHub would make a link of what looks like an address. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\b(?:https?|ftp))(?=://)|(?<=\\bwww)(?=[.])");

    /** GitHub looks for mentions, references and addresses after Markdown is done: a comment within keeps it from them. */
    private static final String APART = "<!-- -->";

    private final Flow out;
    private boolean begun;

    Markdown() {
        this(new StringBuilder());
    }

    /** A document that is not kept but written. */
    Markdown(Appendable out) {
        this.out = new Flow(out);
    }

    @Override
    public Markdown heading(int level, String text) {
        if (begun) {
            out.append('\n');
        }
        begun = true;
        out.append("#".repeat(level)).append(' ').append(escaped(text)).append('\n');
        return this;
    }

    @Override
    public Markdown paragraph(String text) {
        out.append('\n').append(escaped(text)).append('\n');
        return this;
    }

    @Override
    public Markdown blank() {
        out.append('\n');
        return this;
    }

    @Override
    public Markdown item(String text) {
        out.append("- ").append(escaped(text)).append('\n');
        return this;
    }

    @Override
    public Markdown item(String label, String text) {
        out.append("- **").append(label).append("** ").append(escaped(text)).append('\n');
        return this;
    }

    @Override
    public Markdown toFillIn(String label, List<String> choices) {
        return item(label, String.join(" ", choices.stream().map(BOX::concat).toList()));
    }

    @Override
    public Markdown folded(String summary, Consumer<Memo> inside) {
        out.append("\n<details>\n<summary>").append(summary).append("</summary>\n\n");
        inside.accept(this);
        out.append("\n</details>\n");
        return this;
    }

    @Override
    public Markdown table(List<String> heads, Stream<List<String>> rows) {
        row(heads);
        out.append("|").append(" --- |".repeat(heads.size())).append('\n');
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Text that is neither markup, nor HTML, nor a link, nor a mention of anybody or of an issue. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String apart = ADDRESS.matcher(Visible.text(text)).replaceAll("\0");
        apart.codePoints().forEach(character -> {
            switch (character) {
                case 0 -> escaped.append(APART);
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append('@').append(APART);
                case '#' -> escaped.append("\\#").append(APART);
                case '$' -> escaped.append("<span>$</span>");
                default -> {
                    if (MARKS.indexOf(character) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(character);
                }
            }
        });
        return escaped.toString();
    }
}
