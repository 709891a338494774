package org.mandateaudit.rule.check;

import java.util.HashMap;
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
import org.mandateaudit.finding.Nearest;
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

    private static final String ON_DEMAND = "on_demand";
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
            ON_DEMAND);
    /** Says that what is not stated counts as absent, as where a mandate that is stated would excuse. */
    static final String UNSTATED = "unstated";

    private static final Set<String> OF_ANY_BLOCK =
            Set.of("severity", "severity_of_duplication", "from", "until", UNSTATED);
    private static final Pattern MEANT = Pattern.compile("\\{\\s*\\$?([a-z]\\w*(?:\\s*\\.\\s*\\w+)*)\\s*\\}");
    private static final Pattern WIDE = Pattern.compile("｛\\s*\\$?([a-z]\\w*(?:\\.\\w+)*)\\s*[｝}]");
    private static final Pattern UNMARKED = Pattern.compile("(?<![@\\w.])([a-z_]+)\\s*\\(");
    private static final Pattern NOT_PARTED = Pattern.compile("[,，、；\\s]");
    private static final Pattern VALUE = Pattern.compile("\\s*\\(");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern NAMED = Pattern.compile("@(\\w+)");

    /** The codes of what else is said in Chinese. */
    private static final Map<String, String> WORDS = words();

    private final RuleFile file;
    private final Set<String> ids;
    private final List<Problem> problems;

    /** Annotations of the block at hand that are there and not as they must be, so that they are not missing. */
    private final Set<String> complained = new HashSet<>();

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
        complained.clear();
        Set<String> known = new TreeSet<>(OF_THE_WHOLE_RULE);
        known.addAll(OF_ANY_BLOCK);
        TEXTS.forEach(text -> known.addAll(Set.of(text + "_zh", text + "_en")));
        Matcher when = WHEN.matcher(file.drl().code()).region(block.at(), end);
        int head = when.find() ? when.start() : end;
        unmarked(block, head, known);
        Set<String> said = new HashSet<>();
        Matcher named = NAMED.matcher(file.drl().code()).region(block.at(), head);
        while (named.find()) {
            String name = named.group(1);
            if (!known.contains(name)) {
                complain(named.start(), RuleComplaint.unknownAnnotation(name, known));
            } else if (!VALUE.matcher(file.drl().code())
                    .region(named.end(), end)
                    .lookingAt()) {
                complain(named.start(), RuleComplaint.bare(name, accepted(name)));
                complained.add(name);
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
        code(block, ON_DEMAND, List.of("true", "false"));
    }

    /** What is meant for an annotation, and lacks its sign. */
    private void unmarked(RuleBlock block, int head, Set<String> known) {
        Matcher bare = UNMARKED.matcher(file.drl().code()).region(block.at(), head);
        while (bare.find()) {
            String name = bare.group(1);
            if (known.contains(name)) {
                complain(bare.start(1), RuleComplaint.unmarked(name));
                complained.add(name);
            }
        }
    }

    /** What an annotation may say. */
    static Text accepted(String name) {
        return switch (name) {
            case "severity", "severity_of_duplication" -> new Text("error、warning、note", "error, warning, note");
            case "force" -> new Text("law、norm、advice、watch", "law, norm, advice, watch");
            case "basis" -> new Text("依据与出处，如 \"行政许可法 24\"", "a source and the place in it, as in \"行政许可法 24\"");
            case "from", "until" -> new Text("日期，如 2021-07-15，或 reform", "a date, as 2021-07-15, or reform");
            case "at_least" -> new Text("1 到 99", "1 to 99");
            case "one_per" -> new Text("绑定的名称，如 mandate，或 matter", "the name of a binding, as mandate, or matter");
            case "silenced_by" ->
                new Text(
                        "规则名，几个之间用分号，如 a-rule; another-rule",
                        "names of rules, parted by semicolons, as a-rule; another-rule");
            case UNSTATED -> new Text("absent", "absent");
            case ON_DEMAND -> new Text("true、false", "true, false");
            default -> new Text("引号中的文本", "a text in quotes");
        };
    }

    private void text(RuleBlock block, boolean first, String text) {
        Annotation zh = block.annotations().get(text + "_zh");
        Annotation en = block.annotations().get(text + "_en");
        if (zh == null || en == null) {
            String missing = text + (zh == null ? "_zh" : "_en");
            Annotation other = zh == null ? en : zh;
            if (other != null && !complained.contains(missing)) {
                complain(other.at(), RuleComplaint.otherLanguage(missing));
            } else if (other == null && first && !complained.contains(missing)) {
                complain(block.at(), RuleComplaint.missing(missing, new Text("中英文各一句", "a sentence in each language")));
            }
            return;
        }
        for (Map.Entry<String, Annotation> each : Map.of("_zh", zh, "_en", en).entrySet()) {
            if (each.getValue().value().isBlank()) {
                complain(each.getValue().at(), RuleComplaint.empty(text + each.getKey()));
            }
        }
        int sofar = problems.size();
        Set<String> inChinese = placeholders(zh);
        Set<String> inEnglish = placeholders(en);
        if (problems.size() > sofar) {
            // Where they are not what was meant, they need not be alike.
            return;
        }
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
            String written = rest.replaceAll("[^{}]*([{}].{0,20}).*", "$1");
            Matcher meant = MEANT.matcher(written);
            Text complaint = RuleComplaint.brace(written);
            complain(
                    text.at(),
                    meant.find()
                            ? Nearest.asked(complaint, "{" + meant.group(1).replaceAll("\\s", "") + "}")
                            : complaint);
        }
        Matcher wide = WIDE.matcher(text.value());
        if (wide.find()) {
            complain(
                    text.at(),
                    Nearest.asked(
                            RuleComplaint.fullWidth(wide.group().charAt(0), '{'),
                            "{" + wide.group(1).strip() + "}"));
        }
        return new TreeSet<>(placeholders);
    }

    /** What is only advice, or to be watched, is no error, in no variant and by no duplication. */
    void graded(RuleBlock block, RuleBlock first) {
        Annotation force = first.annotations().get("force");
        if (force == null || !Set.of("watch", "advice").contains(force.value())) {
            return;
        }
        for (String name : List.of("severity", "severity_of_duplication")) {
            Annotation said = block.annotations().get(name);
            if (said != null && said.value().equals("error")) {
                complain(said.at(), RuleComplaint.neverAnError(force.value()));
            }
        }
    }

    /** Checks what the first block says of the whole rule, right after it was checked itself. */
    void wholeRule(RuleBlock first) {
        require(first, "severity");
        require(first, "force");
        require(first, "basis");
        code(first, "force", codes(Force.values()));
        Annotation atLeast = first.annotations().get("at_least");
        if (atLeast != null && !atLeast.value().matches("[1-9]\\d?")) {
            complain(atLeast.at(), RuleComplaint.value("at_least", atLeast.value(), accepted("at_least")));
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
            for (String id : silenced.value().split("\\s*;\\s*")) {
                if (id.equals(file.id())) {
                    complain(silenced.at(), RuleComplaint.silencesItself());
                } else if (id.isEmpty() || NOT_PARTED.matcher(id).find()) {
                    complain(silenced.at(), RuleComplaint.value("silenced_by", id, accepted("silenced_by")));
                } else if (!ids.contains(id)) {
                    complain(silenced.at(), RuleComplaint.value("silenced_by", id, ids));
                }
            }
        }
    }

    private void require(RuleBlock block, String name) {
        Annotation said = block.annotations().get(name);
        if (said == null && !complained.contains(name)) {
            complain(block.at(), RuleComplaint.missing(name, accepted(name)));
        } else if (said != null && said.value().isBlank()) {
            complain(said.at(), RuleComplaint.empty(name));
        }
    }

    private void code(RuleBlock block, String name, List<String> accepted) {
        Annotation said = block.annotations().get(name);
        if (said != null && !accepted.contains(said.value())) {
            Text text = RuleComplaint.value(name, said.value(), accepted);
            complain(
                    said.at(),
                    WORDS.containsKey(said.value()) && accepted.contains(WORDS.get(said.value()))
                            ? Nearest.asked(text, WORDS.get(said.value()))
                            : text);
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Stream.of(Severity.values()).forEach(each -> words.put(each.zh(), code(each)));
        Stream.of(Force.values()).forEach(each -> words.put(each.zh(), code(each)));
        return Map.copyOf(words);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Stream.of(constants).map(AnnotationCheck::code).toList();
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
