package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page → its paragraphs and tables, without menus. Nothing is fetched and nothing is run. */
final class WebPage {

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, select, button, iframe,"
                    + " [role=navigation], [class~=(?i)(^|[-_ ])(nav|menu|breadcrumb|footer|sidebar|share)([-_ ]|$)]";

    private final TextFlow flow = new TextFlow();
    private final Deque<Integer> cells = new ArrayDeque<>();
    private final StringBuilder current = new StringBuilder();

    private WebPage() {}

    static SourceText read(String path, byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.select(NOT_TEXT).remove();
        Element main = page.selectFirst("article, main, [role=main]");
        WebPage read = new WebPage();
        (main == null ? page.body() : main).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    read.current.append(text.text());
                } else if (breaks(node)) {
                    read.end();
                    read.begin(node.normalName());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    read.end();
                    read.end((Element) node);
                }
            }
        });
        read.end();
        return read.flow.text(path);
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private void end() {
        String paragraph = current.toString().strip();
        current.setLength(0);
        if (!paragraph.isEmpty()) {
            flow.paragraph(paragraph);
        }
    }

    /** Rows and cells stand in tables, and nowhere else: jsoup leaves none elsewhere. */
    private void begin(String element) {
        switch (element) {
            case "table" -> flow.beginTable();
            case "tr" -> flow.beginRow();
            case "td", "th" -> cells.push(flow.mark());
            default -> {}
        }
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "table" -> flow.endTable();
            case "tr" -> flow.endRow();
            case "td", "th" -> flow.cell(cells.pop(), span(element, "colspan"), span(element, "rowspan"));
            default -> {}
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(span) : 1;
    }
}
