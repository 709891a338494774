package org.mandateaudit.rule.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleBlock.Annotation;
import org.mandateaudit.rule.drl.RuleFile;

/** Whether a rule's annotations are there, in both languages, and say what is accepted. */
final class AnnotationCheck {

    /** The texts that every rule has, in both languages. */
    static final List<String> TEXTS = List.of("title", "condition", "criterion", "effect", "recommendation");

    private static final Set<String> SAME_FOR_ALL_FINDINGS = Set.of("title", "criterion");
    private static final Set<String> OF_THE_WHOLE_RULE = Set.of(
            "force",
            "basis",
            "title_zh",
            "title_en",
            "criterion_zh",
            "criterion_en",
            "one_per",
            "at_least",
            "silenced_by",
            "on_demand");
    /** Says that what is not stated counts as absent, as where a mandate that is stated would excuse. */
    static final String UNSTATED = "unstated";

    private static final Set<String> OF_ANY_BLOCK =
            Set.of("severity", "severity_of_duplication", "from", "until", UNSTATED);
    private static final Pattern NAMED = Pattern.compile("@(\\w+)");

    private final RuleFile file;
    private final Set<String> ids;
    private final List<Problem> problems;

    /**
     * Prepares to check.
     *
     * @param ids the names of all rules, those that a rule can name
     * @param problems takes what is wrong
     */
    AnnotationCheck(RuleFile file, Set<String> ids, List<Problem> problems) {
        this.file = file;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * Checks what a block says of itself.
     *
     * @param end the offset at which it ends
     */
    void block(RuleBlock block, boolean first, int end) {
        Set<String> known = new TreeSet<>(OF_THE_WHOLE_RULE);
        known.addAll(OF_ANY_BLOCK);
        TEXTS.forEach(text -> known.addAll(Set.of(text + "_zh", text + "_en")));
        Set<String> said = new HashSet<>();
        Matcher named = NAMED.matcher(file.drl().code()).region(block.at(), end);
        while (named.find()) {
            String name = named.group(1);
            if (!known.contains(name)) {
                complain(named.start(), RuleComplaint.unknownAnnotation(name, known));
            } else if (!said.add(name)) {
                complain(named.start(), RuleComplaint.annotationTwice(name));
            } else if (!first && OF_THE_WHOLE_RULE.contains(name)) {
                complain(named.start(), RuleComplaint.ofTheWholeRule(name));
            }
        }
        TEXTS.forEach(text -> text(block, first, text));
        code(block, "severity", codes(Severity.values()));
        code(block, "severity_of_duplication", codes(Severity.values()));
        code(block, UNSTATED, List.of("absent"));
    }

    private void text(RuleBlock block, boolean first, String text) {
        Annotation zh = block.annotations().get(text + "_zh");
        Annotation en = block.annotations().get(text + "_en");
        if (zh == null || en == null) {
            String missing = text + (zh == null ? "_zh" : "_en");
            Annotation other = zh == null ? en : zh;
            if (other != null) {
                complain(other.at(), RuleComplaint.otherLanguage(missing));
            } else if (first) {
                complain(block.at(), RuleComplaint.missing(missing, new Text("中英文各一句", "a sentence in each language")));
            }
            return;
        }
        for (Map.Entry<String, Annotation> each : Map.of("_zh", zh, "_en", en).entrySet()) {
            if (each.getValue().value().isBlank()) {
                complain(each.getValue().at(), RuleComplaint.empty(text + each.getKey()));
            }
        }
        Set<String> inChinese = placeholders(zh);
        Set<String> inEnglish = placeholders(en);
        if (!inChinese.equals(inEnglish)) {
            complain(en.at(), RuleComplaint.placeholders(inChinese, inEnglish));
        } else if (!inChinese.isEmpty() && SAME_FOR_ALL_FINDINGS.contains(text)) {
            complain(zh.at(), RuleComplaint.noPlaceholder(text + "_zh"));
        }
    }

    private Set<String> placeholders(Annotation text) {
        Set<String> placeholders = new LinkedHashSet<>();
        Rule.PLACEHOLDER.matcher(text.value()).results().forEach(result -> placeholders.add(result.group(2)));
        String rest = Rule.PLACEHOLDER.matcher(text.value()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            complain(text.at(), RuleComplaint.brace(rest.replaceAll("[^{}]*([{}].{0,20}).*", "$1")));
        }
        return new TreeSet<>(placeholders);
    }

    /** Checks what the first block says of the whole rule. */
    void wholeRule(RuleBlock first) {
        require(first, "severity", new Text("error、warning、note", "error, warning, note"));
        require(first, "force", new Text("law、norm、advice、watch", "law, norm, advice, watch"));
        require(first, "basis", new Text("依据与出处，如 \"行政许可法 24\"", "a source and the place in it, as in \"行政许可法 24\""));
        code(first, "force", codes(Force.values()));
        Annotation force = first.annotations().get("force");
        Annotation severity = first.annotations().get("severity");
        if (force != null
                && severity != null
                && severity.value().equals("error")
                && Set.of("watch", "advice").contains(force.value())) {
            complain(severity.at(), RuleComplaint.neverAnError(force.value()));
        }
        Annotation atLeast = first.annotations().get("at_least");
        if (atLeast != null && !atLeast.value().matches("[1-9]\\d?")) {
            complain(atLeast.at(), RuleComplaint.value("at_least", atLeast.value(), new Text("1 到 99", "1 to 99")));
        }
        Annotation onePer = first.annotations().get("one_per");
        if (onePer != null) {
            Set<String> bindings = new TreeSet<>(Set.of("matter"));
            for (RuleBlock.Pattern pattern : first.patterns()) {
                bindings.add(pattern.binding().replace("$", ""));
                pattern.constraints()
                        .forEach(constraint -> bindings.add(constraint.binding().replace("$", "")));
            }
            bindings.remove("");
            if (!bindings.contains(onePer.value())) {
                complain(onePer.at(), RuleComplaint.value("one_per", onePer.value(), bindings));
            }
        }
        Annotation silenced = first.annotations().get("silenced_by");
        if (silenced != null) {
            Stream.of(silenced.value().split("\\s*;\\s*"))
                    .filter(id -> !ids.contains(id) || id.equals(file.id()))
                    .forEach(id -> complain(silenced.at(), RuleComplaint.value("silenced_by", id, ids)));
        }
    }

    private void require(RuleBlock block, String name, Text accepted) {
        Annotation said = block.annotations().get(name);
        if (said == null) {
            complain(block.at(), RuleComplaint.missing(name, accepted));
        } else if (said.value().isBlank()) {
            complain(said.at(), RuleComplaint.empty(name));
        }
    }

    private void code(RuleBlock block, String name, List<String> accepted) {
        Annotation said = block.annotations().get(name);
        if (said != null && !accepted.contains(said.value())) {
            complain(said.at(), RuleComplaint.value(name, said.value(), accepted));
        }
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
