package org.mandateaudit.report;

import java.util.List;

/** A page for people, on a terminal. */
final class BlocksText {

    private BlocksText() {}

    static String of(List<Block> blocks, Style style) {
        Page page = new Page(style);
        for (Block block : blocks) {
            if (block instanceof Block.Title title) {
                page.paragraph(0, page.prose().quote(Ink.BOLD, title.text()));
            } else if (block instanceof Block.Heading heading) {
                page.blank();
                page.paragraph(0, page.prose().quote(Ink.BOLD, heading.text()));
            } else if (block instanceof Block.Labelled labelled) {
                page.paragraph(
                        page.prose().add("  "),
                        4,
                        page.prose()
                                .add(Ink.DIM, labelled.label() + page.say(Marks.COLON))
                                .quote(labelled.text()));
            } else if (block instanceof Block.Item item) {
                String indent = "  ".repeat(item.depth() + 1);
                page.paragraph(page.prose().add(indent + "- "), page.prose().quote(item.text()));
            } else if (block instanceof Block.Code code) {
                // A line of code is not wrapped: it could not be copied.
                code.text().lines().forEach(line -> page.raw("  " + Visible.text(line)));
            }
        }
        return page.toString();
    }
}
