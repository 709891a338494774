package org.mandateaudit.report;

import java.util.List;

/** A page in Markdown (GitHub's). */
final class BlocksMarkdown {

    private BlocksMarkdown() {}

    static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Title title) {
                out.append("# ").append(Markdown.escaped(title.text())).append("\n\n");
            } else if (block instanceof Block.Heading heading) {
                out.append("\n## ").append(Markdown.escaped(heading.text())).append("\n\n");
            } else if (block instanceof Block.Labelled labelled) {
                out.append("- **")
                        .append(Markdown.escaped(labelled.label()))
                        .append("** ")
                        .append(Markdown.escaped(labelled.text()))
                        .append('\n');
            } else if (block instanceof Block.Item item) {
                out.append("  ".repeat(item.depth()))
                        .append("- ")
                        .append(Markdown.escaped(item.text()))
                        .append('\n');
            } else if (block instanceof Block.Code code) {
                out.append("```")
                        .append(code.language())
                        .append('\n')
                        .append(code.text().stripTrailing())
                        .append("\n```\n");
            }
        }
        return out.toString();
    }
}
