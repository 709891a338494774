package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** Why a finding that is not found again is not resolved, in sentences and for programs. */
final class DoubtWords {

    private final Language language;

    DoubtWords(Language language) {
        this.language = language;
    }

    /** All that keeps it from being decided; empty where nothing does. */
    String all(List<Doubt> doubts) {
        return doubts.stream().map(this::one).collect(Collectors.joining(Marks.SEMICOLON.in(language)));
    }

    private String one(Doubt doubt) {
        if (doubt instanceof Doubt.InstitutionNotStated gone) {
            String name =
                    gone.name() == null ? gone.institution() : gone.name() + Marks.aside(gone.institution(), language);
            return String.format(
                    Locale.ROOT,
                    language.say("没有提到%s，它是否还在、职责去了哪里未知", "%s is not mentioned, so what became of it is unknown"),
                    name);
        }
        if (doubt instanceof Doubt.FieldNotStated field) {
            return field.tooNarrow() == null
                    ? String.format(Locale.ROOT, language.say("缺 %s", "%s is not stated"), field.field())
                    : String.format(
                            Locale.ROOT,
                            language.say("%s 为“%s”，不足以判定", "%s is “%s”, which does not suffice"),
                            field.field(),
                            Text.of(field.tooNarrow()).in(language));
        }
        if (doubt instanceof Doubt.CoverageTooNarrow coverage) {
            return coverage(coverage);
        }
        if (doubt instanceof Doubt.FactNotStated fact) {
            return String.format(
                    Locale.ROOT,
                    language.say("%s不再载明，是否已经结束未知", "%s is not stated any more, so whether it has ended is unknown"),
                    EvidenceText.kind(fact.kind(), language) + " " + fact.id()
                            + (fact.text().isEmpty() ? "" : Marks.aside(fact.text(), language)));
        }
        if (doubt instanceof Doubt.NotAudited) {
            return language.say("规则运行失败，或者所在行政区没有审计", "its rule failed, or its region was not audited");
        }
        return doubt instanceof Doubt.RuleNotApplied
                ? language.say("规则不在本次运用之列", "its rule is not among those applied")
                : language.say("输入中没有所在的行政区", "its region is not in the input");
    }

    private String coverage(Doubt.CoverageTooNarrow doubt) {
        String field = doubt.institution() + ".coverage";
        String mandates =
                doubt.mandates().stream().map(DoubtWords::quoted).collect(Collectors.joining(language.say("", ", ")));
        if (doubt.coverage() == null) {
            return String.format(
                    Locale.ROOT,
                    language.say(
                            "职责%s不再载明，而 %s 没有写明，不足以断定已经没有",
                            "no longer stated: %s; %s is not stated either, so it may still be there"),
                    mandates,
                    field);
        }
        return String.format(
                Locale.ROOT,
                language.say(
                        "职责%s不再载明，而 %s 为“%s”，不足以断定已经没有", "no longer stated: %s; %s is “%s”, so it may still be there"),
                mandates,
                field,
                Text.of(doubt.coverage()).in(language));
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    /** For programs: what kind of doubt it is, and what it is about. */
    static Map<String, @Nullable Object> json(Doubt doubt) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (doubt instanceof Doubt.InstitutionNotStated gone) {
            json.put("cause", "institution-not-stated");
            json.put("about", gone.institution());
        } else if (doubt instanceof Doubt.FieldNotStated field) {
            json.put("cause", field.tooNarrow() == null ? "field-not-stated" : "coverage-too-narrow");
            json.put("about", field.field());
            json.put("stated", JsonParts.code(field.tooNarrow()));
        } else if (doubt instanceof Doubt.CoverageTooNarrow coverage) {
            json.put("cause", "coverage-too-narrow");
            json.put("about", coverage.institution() + ".coverage");
            json.put("stated", JsonParts.code(coverage.coverage()));
            json.put("mandates", coverage.mandates());
        } else if (doubt instanceof Doubt.FactNotStated fact) {
            json.put("cause", "fact-not-stated");
            json.put("about", fact.id());
            json.put("fact", fact.kind());
        } else {
            json.put(
                    "cause",
                    doubt instanceof Doubt.NotAudited
                            ? "not-audited"
                            : doubt instanceof Doubt.RuleNotApplied ? "rule-not-applied" : "region-not-stated");
            json.put("about", null);
        }
        return json;
    }
}
