package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page → its paragraphs, without menus. Nothing is fetched and nothing is run. */
final class WebPage {

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, select, button, iframe,"
                    + " [role=navigation], [class~=(?i)(^|[-_ ])(nav|menu|breadcrumb|footer|sidebar|share)([-_ ]|$)]";

    private WebPage() {}

    /** The paragraphs of the part that holds most text, in order. */
    static List<String> paragraphs(byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.select(NOT_TEXT).remove();
        Element main = page.selectFirst("article, main, [role=main]");
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        (main == null ? page.body() : main).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    current.append(text.text());
                } else if (breaks(node)) {
                    end(current, paragraphs);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    end(current, paragraphs);
                }
            }
        });
        end(current, paragraphs);
        return paragraphs;
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static void end(StringBuilder current, List<String> paragraphs) {
        String paragraph = current.toString().strip();
        current.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}
