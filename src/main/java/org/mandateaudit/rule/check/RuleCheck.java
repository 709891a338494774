package org.mandateaudit.rule.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleBlock.Annotation;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether a rule's file has the shape that the engine relies on: its blocks, its annotations in both languages, its one
 * consequence. What stands in its condition is for {@link ConditionCheck}.
 */
final class RuleCheck {

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
    private static final Set<String> OF_ANY_BLOCK = Set.of("severity", "severity_of_duplication", "from", "until");
    private static final String REFORM = "reform";
    private static final Pattern NAMED = Pattern.compile("@(\\w+)");
    private static final Pattern BARE_NAME = Pattern.compile("(?m)^\\s*rule\\s+([\\w-]+)");
    private static final Pattern GLOBAL =
            Pattern.compile("\\bglobal\\s+(org\\.mandateaudit\\.rule\\.)?Collector\\s+findings\\b");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)(\\bend\\b|$)", Pattern.DOTALL);

    private final RuleFile file;
    private final Set<String> ids;
    private final TakenNames taken;
    private final List<Problem> problems = new ArrayList<>();

    private RuleCheck(RuleFile file, Set<String> ids, TakenNames taken) {
        this.file = file;
        this.ids = ids;
        this.taken = taken;
    }

    /**
     * Everything that is wrong with a rule, as far as its text tells.
     *
     * @param ids the names of all rules, those that it can name
     * @param taken the names that it cannot bear
     */
    static List<Problem> of(RuleFile file, Set<String> ids, TakenNames taken) {
        RuleCheck check = new RuleCheck(file, ids, taken);
        check.all();
        return check.problems;
    }

    private void all() {
        problems.addAll(Characters.of(file));
        if (!problems.isEmpty() || !balanced()) {
            return;
        }
        List<RuleBlock> blocks = DrlReader.read(file.drl());
        if (blocks.isEmpty()) {
            Matcher bare = BARE_NAME.matcher(code());
            boolean found = bare.find();
            complain(
                    found ? bare.start(1) : 0,
                    found ? RuleComplaint.nameWithoutQuotes(file.id()) : RuleComplaint.noRule(file.id()));
            return;
        }
        if (!GLOBAL.matcher(code()).find()) {
            complain(blocks.get(0).at(), RuleComplaint.noGlobal());
        }
        names(blocks);
        words();
        for (int each = 0; each < blocks.size(); each++) {
            int end = each + 1 < blocks.size() ? blocks.get(each + 1).at() : code().length();
            annotations(blocks.get(each), each == 0, end);
            span(blocks.get(each), blocks.get(0));
            consequence(blocks.get(each), end);
        }
        wholeRule(blocks.get(0));
        // Without its word, the condition cannot be found, nor what its texts name.
        if (code().matches("(?s).*\\bwhen\\b.*")) {
            problems.addAll(ConditionCheck.of(file, blocks));
        }
    }

    private boolean balanced() {
        String code = code();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '(' || c == '[' || c == '{') {
                int close = file.drl().closing(at);
                if (close < 0 || code.charAt(close) != partner(c)) {
                    complain(at, RuleComplaint.unbalanced(c));
                    return false;
                }
            }
        }
        return true;
    }

    private static char partner(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            default -> '}';
        };
    }

    private void names(List<RuleBlock> blocks) {
        RuleBlock first = blocks.get(0);
        if (!first.name().equals(file.id())) {
            complain(first.at(), RuleComplaint.name(first.name(), file.id()));
        }
        String where = taken.where(file.id());
        if (where != null) {
            complain(first.at(), RuleComplaint.nameTaken(file.id(), where));
        }
        Set<String> names = new HashSet<>(Set.of(first.name()));
        for (RuleBlock block : blocks.subList(1, blocks.size())) {
            if (!block.name().startsWith(file.id() + ": ")) {
                complain(block.at(), RuleComplaint.variantName(block.name(), file.id()));
            } else if (!names.add(block.name())) {
                complain(
                        block.at(),
                        RuleComplaint.nameTwice(block.name(), file.file().name()));
            }
        }
    }

    private void words() {
        Matcher forbidden = ForbiddenWords.ANY.matcher(code());
        while (forbidden.find()) {
            complain(forbidden.start(), RuleComplaint.forbidden(forbidden.group()));
        }
    }

    private void annotations(RuleBlock block, boolean first, int end) {
        Set<String> known = new TreeSet<>(OF_THE_WHOLE_RULE);
        known.addAll(OF_ANY_BLOCK);
        TEXTS.forEach(text -> known.addAll(Set.of(text + "_zh", text + "_en")));
        Set<String> said = new HashSet<>();
        Matcher named = NAMED.matcher(code()).region(block.at(), end);
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
        date(block, "from");
        date(block, "until");
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

    private void wholeRule(RuleBlock first) {
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

    private void date(RuleBlock block, String name) {
        Annotation said = block.annotations().get(name);
        if (said != null && !said.value().equals(REFORM) && day(said.value()) == null) {
            complain(
                    said.at(),
                    RuleComplaint.value(
                            name,
                            said.value(),
                            new Text("日期，如 2021-07-15，或 reform", "a date, as 2021-07-15, or reform")));
        }
    }

    /** A block that takes over one of the dates is held against that one, and told of at its own. */
    private void span(RuleBlock block, RuleBlock first) {
        Annotation from = block.saidBehind(first).get("from");
        Annotation until = block.saidBehind(first).get("until");
        Annotation own = block.annotations().containsKey("until")
                ? until
                : block.annotations().get("from");
        if (own != null && from != null && until != null && !mayPrecede(from.value(), until.value())) {
            complain(own.at(), RuleComplaint.never(from.value(), until.value()));
        }
    }

    private static boolean mayPrecede(String from, String until) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first == null || last == null ? !(from.equals(REFORM) && until.equals(REFORM)) : first.isBefore(last);
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void consequence(RuleBlock block, int end) {
        Matcher then = CONSEQUENCE.matcher(code()).region(block.at(), end);
        if (!code().substring(block.at(), end).matches("(?s).*\\bwhen\\b.*")) {
            complain(block.at(), RuleComplaint.lacks("when"));
        }
        if (!then.find()) {
            complain(block.at(), RuleComplaint.lacks("then"));
        } else if (then.group(2).isEmpty()) {
            complain(then.start(), RuleComplaint.lacks("end"));
        } else if (!then.group(1).trim().replaceAll("\\s+", " ").equals(RuleComplaint.CONSEQUENCE)) {
            complain(then.start(), RuleComplaint.consequence());
        }
    }

    private String code() {
        return file.drl().code();
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
