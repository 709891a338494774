package org.mandateaudit.document;

import java.util.Map;
import org.mandateaudit.finding.Language;

/** A draft → an account, clause by clause, beside the facts that each gave. */
final class ReviewText {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    ReviewText(Language language) {
        this.language = language;
    }

    String write(Draft draft) {
        for (DocumentAccount account : draft.accounts()) {
            out.append(account.path()).append(" · ").append(account.title()).append('\n');
            draft.institutions().stream()
                    .filter(each -> each.text("id").equals(account.institution()))
                    .forEach(each -> fields("  ", each));
            for (Clause clause : account.clauses()) {
                clause(account, clause, draft);
            }
        }
        return out.toString();
    }

    private void clause(DocumentAccount account, Clause clause, Draft draft) {
        out.append('\n')
                .append(clause.cited())
                .append(say("（第 ", " (line "))
                .append(clause.line())
                .append(say(" 行）", ") "))
                .append(visible(clause.words().own()))
                .append('\n');
        String line = say("第 " + clause.line() + " 行", "line " + clause.line());
        account.mandates().stream().filter(each -> from(each, line)).forEach(each -> {
            out.append(say("  职责\n", "  mandate\n"));
            fields("    ", each);
        });
        shared(draft.transfers(), account, line, say("  划转\n", "  transfer\n"));
        shared(draft.divisions(), account, line, say("  分工\n", "  division\n"));
        account.remnants().stream().filter(each -> each.clause().equals(clause)).forEach(each -> out.append(
                        each.understood() ? say("  略去 ", "  left out ") : say("  没有读懂 ", "  not understood "))
                .append('“')
                .append(visible(each.words()))
                .append("”")
                .append(say("：", ": "))
                .append(each.reason().in(language))
                .append('\n'));
    }

    private void shared(java.util.List<DraftFact> facts, DocumentAccount account, String line, String head) {
        for (DraftFact fact : facts) {
            if (from(fact, line)
                    && fact.value("source") instanceof Map<?, ?> source
                    && account.title().equals(source.get("document"))) {
                out.append(head);
                fields("    ", fact);
            }
        }
    }

    private boolean from(DraftFact fact, String line) {
        DraftFact.Field source = fact.fields().get("source");
        return source != null
                && source.why() != null
                && source.why().by().in(language).equals(line);
    }

    private void fields(String indent, DraftFact fact) {
        fact.fields().forEach((name, field) -> {
            if (!name.equals("source")) {
                out.append(indent)
                        .append(name)
                        .append(say("：", ": "))
                        .append(visible(field.value().toString()));
                if (field.why() != null) {
                    out.append(say("（", " ("))
                            .append(visible(field.why().in(language)))
                            .append(say("）", ")"));
                }
                out.append('\n');
            }
        });
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
