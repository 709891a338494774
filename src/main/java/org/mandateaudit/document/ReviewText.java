package org.mandateaudit.document;

import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

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
                clause(account, clause);
            }
        }
        return out.toString();
    }

    private void clause(DocumentAccount account, Clause clause) {
        String spot = clause.spot().text().in(language);
        out.append('\n')
                .append(clause.number())
                .append(language.say("（" + spot + "）", (clause.number().isEmpty() ? "(" : " (") + spot + ") "))
                .append(visible(clause.words().own()))
                .append('\n');
        facts(account.mandates(), clause, language.say("职责", "mandate"));
        facts(account.transfers(), clause, language.say("划转", "transfer"));
        facts(account.divisions(), clause, language.say("分工", "division"));
        account.remnants().stream().filter(each -> each.isFrom(clause)).forEach(each -> out.append(
                        each.understood()
                                ? language.say("  略去 ", "  left out ")
                                : language.say("  没有读懂 ", "  not understood "))
                .append('“')
                .append(visible(each.words()))
                .append("”")
                .append(language.say("：", ": "))
                .append(each.reason().in(language))
                .append('\n'));
    }

    private void facts(List<DraftFact> facts, Clause clause, String head) {
        for (DraftFact fact : facts) {
            if (fact.isFrom(clause)) {
                out.append("  ").append(head).append('\n');
                fields("    ", fact);
            }
        }
    }

    private void fields(String indent, DraftFact fact) {
        fact.fields().forEach((name, field) -> {
            if (!name.equals("source")) {
                out.append(indent)
                        .append(name)
                        .append(language.say("：", ": "))
                        .append(visible(field.value().toString()));
                if (field.why() != null) {
                    out.append(language.say("（", " ("))
                            .append(visible(field.why().in(language)))
                            .append(language.say("）", ")"));
                }
                out.append('\n');
            }
        });
        Text note = fact.note();
        if (note != null) {
            out.append(indent).append(visible(note.in(language))).append('\n');
        }
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
