package org.mandateaudit.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.json.Json;

/** A draft → YAML, with a comment at each field that says how it was read. */
final class YamlDraft {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    YamlDraft(Language language) {
        this.language = language;
    }

    String write(Draft draft) {
        comment(
                "",
                language.say(
                        "由 mandate-audit read 起草：请逐条核对，改正后再审计。每个字段后写明怎样读出、有多确定。",
                        "Drafted by mandate-audit read: check each line and correct it. Each field says how it was read and how sure."));
        out.append("mandate-file: 1\n");
        list("regions", draft.regions());
        list("institutions", draft.institutions());
        if (draft.mandates() == 0) {
            out.append("mandates: []\n");
        } else {
            out.append("mandates:\n");
        }
        String last = "";
        for (DocumentAccount account : draft.accounts()) {
            if (!account.mandates().isEmpty() && !account.path().equals(last)) {
                comment("  ", account.path());
                last = account.path();
            }
            for (DraftFact mandate : account.mandates()) {
                fact(mandate.behind("institution", account.institution()));
            }
        }
        list("transfers", draft.transfers());
        list("divisions", draft.divisions());
        draft.accounts().forEach(this::notUnderstood);
        return out.toString();
    }

    private void notUnderstood(DocumentAccount account) {
        Map<Text, Integer> groups = new LinkedHashMap<>();
        for (Remnant remnant : account.remnants()) {
            if (remnant.group() != null) {
                groups.merge(remnant.group(), 1, Integer::sum);
            } else if (!remnant.understood()) {
                comment(
                        "",
                        language.say("没有读懂 ", "not understood ") + account.path() + " "
                                + remnant.clause().spot().text().in(language) + " "
                                + remnant.clause().number() + " “" + remnant.words() + "”"
                                + language.say("：", ": ") + remnant.reason().in(language));
            }
        }
        groups(groups, account);
    }

    private void groups(Map<Text, Integer> groups, DocumentAccount account) {
        groups.forEach((group, count) -> comment(
                "",
                language.say("没有读懂 ", "not understood ") + account.path() + " " + group.in(language)
                        + String.format(
                                Locale.ROOT,
                                language.say("：%d 项，逐条见 --review", ": %d items, each told by --review"),
                                count)));
    }

    private void list(String name, List<DraftFact> facts) {
        out.append(name).append(facts.isEmpty() ? ": []\n" : ":\n");
        facts.forEach(this::fact);
    }

    private void fact(DraftFact fact) {
        String start = "  - ";
        for (Map.Entry<String, DraftFact.Field> each : fact.fields().entrySet()) {
            out.append(start)
                    .append(each.getKey())
                    .append(": ")
                    .append(value(each.getValue().value()));
            why(each.getValue().why());
            out.append('\n');
            start = "    ";
        }
        Text note = fact.note();
        if (note != null) {
            comment("    ", note.in(language));
        }
    }

    private void why(@Nullable Why why) {
        if (why != null) {
            out.append("  # ").append(oneLine(why.in(language)));
        }
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlDraft::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(each -> each.getKey() + ": " + value(each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        String text = value.toString();
        return value instanceof Boolean || text.matches("[a-z][a-z-]*") ? text : Json.writeCompact(text);
    }

    private void comment(String indent, String text) {
        out.append(indent).append("# ").append(oneLine(text)).append('\n');
    }

    /** A comment ends with its line, and holds no character that YAML refuses. */
    private static String oneLine(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point)
                                || point == 0x2028
                                || point == 0x2029
                                || point == 0xFEFF
                                || point >= 0xFFFE && point <= 0xFFFF
                                || Character.getType(point) == Character.SURROGATE
                        ? ' '
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
