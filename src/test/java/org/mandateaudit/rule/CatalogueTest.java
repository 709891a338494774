package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.Challenge;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.ExampleKind;
import org.mandateaudit.read.Examples;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Question;
import org.mandateaudit.rule.drl.Questions;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleSource;
import org.mandateaudit.rule.drl.Types;

/** The rules are a product that lawyers read: each is complete, in both languages, and says nothing that it cannot mean. */
class CatalogueTest {

    private static final List<RuleSource> SOURCES = BundledRules.sources();
    private static final RuleBook BOOK = RuleBook.bundled();
    private static final List<String> CATALOGUE = catalogue();
    private static final Set<String> IDS =
            CATALOGUE.stream().map(line -> line.split("/")[1]).collect(Collectors.toSet());

    private static final List<String> TEXTS = List.of("title", "condition", "criterion", "effect", "recommendation");
    private static final Set<String> FIRST_BLOCK_ONLY = Set.of(
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
    private static final Set<String> ANNOTATIONS = annotations();

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final Pattern ASCII_PUNCTUATION = Pattern.compile("\\p{IsHan}[,;:?!()\"']|[,;:?!()\"']\\p{IsHan}");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|insert|insertLogical|eval|accumulate|acc|collect|groupby|exists|forall|or|modify|update|delete|retract|"
                    + "declare|query|function|dialect|no-loop|lock-on-active|agenda-group|ruleflow-group)\\b");
    private static final Pattern NEGATION = Pattern.compile("!|\\bnot\\b");
    private static final Pattern NAMED_MATTERS = Pattern.compile(
            "\\bwithin\\(([^)]*)\\)|\\bcode\\s*[!=]=\\s*(\"[^\"]*\")|\\bcode\\s+(?:not\\s+)?in\\s*\\(([^)]*)\\)");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ARTICLE = Pattern.compile("\\d+( \\(\\d+ until \\d{4}-\\d{2}-\\d{2}\\))?");
    private static final Pattern SECTION = Pattern.compile("[一二三四]\\([一二三四五]\\)[⒈⒉⒊⒋⒌]?");

    private static List<RuleSource> rules() {
        return SOURCES;
    }

    private static Set<String> annotations() {
        Set<String> names = new HashSet<>(FIRST_BLOCK_ONLY);
        names.addAll(Set.of("severity", "severity_of_duplication", "from", "until", "unstated"));
        TEXTS.forEach(text -> names.addAll(Set.of(text + "_zh", text + "_en")));
        return names;
    }

    private static List<String> catalogue() {
        try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/rule/catalogue.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theCatalogueListsEveryRuleFileOnce() throws IOException {
        List<String> listed = SOURCES.stream()
                .map(source -> source.challenge() + "/" + source.id())
                .toList();
        assertEquals(listed.size(), new HashSet<>(listed).size(), "a rule is listed twice");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            Set<String> there = files.filter(file -> file.toString().endsWith(".drl"))
                    .map(file -> Path.of("rules").relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".drl".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, new TreeSet<>(listed));
        }
    }

    @Test
    void everyExampleFileStandsBesideItsRule() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            List<Path> alone = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !Files.exists(Path.of(file.toString().replace(".yaml", ".drl"))))
                    .toList();
            assertEquals(List.of(), alone);
        }
    }

    @Test
    void rulesStandInTheOrderAndTheGroupsOfTheCatalogue() {
        List<String> listed = SOURCES.stream()
                .map(source -> source.challenge() + "/" + source.id())
                .toList();
        assertEquals(CATALOGUE.stream().filter(listed::contains).toList(), listed);
        Set<String> challenges = Arrays.stream(Challenge.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        SOURCES.forEach(source -> assertTrue(challenges.contains(source.challenge()), source.challenge()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void blocksAreNamedLikeTheFile(RuleSource source) {
        List<String> names = blocks(source).stream().map(RuleBlock::name).toList();
        assertEquals(source.id(), names.get(0));
        assertEquals(names.size(), new HashSet<>(names).size(), "two blocks of one name");
        names.subList(1, names.size())
                .forEach(name -> assertTrue(name.matches(Pattern.quote(source.id()) + ": \\S.*"), name));
        String drl = source.text();
        assertTrue(drl.contains("package rules." + source.challenge().replace('-', '_') + "\n"), "package");
        assertTrue(
                drl.startsWith("//")
                        && CHINESE.matcher(drl.lines().findFirst().orElseThrow())
                                .find(),
                "a comment in Chinese says what the source says");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void annotationsAreKnownAndSaidOnce(RuleSource source) {
        String code = DrlText.of(source.text()).code();
        List<RuleBlock> blocks = blocks(source);
        for (int each = 0; each < blocks.size(); each++) {
            RuleBlock block = blocks.get(each);
            int end = each + 1 < blocks.size() ? blocks.get(each + 1).at() : code.length();
            Matcher annotation = Pattern.compile("@(\\w+)").matcher(code).region(block.at(), end);
            List<String> names = new ArrayList<>();
            while (annotation.find()) {
                names.add(annotation.group(1));
            }
            assertEquals(names.size(), new HashSet<>(names).size(), () -> "said twice: " + names);
            assertTrue(ANNOTATIONS.containsAll(names), () -> "unknown: " + names);
            if (each > 0) {
                assertTrue(
                        names.stream().noneMatch(FIRST_BLOCK_ONLY::contains),
                        () -> "said of the whole rule, in its first block: " + names);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void allTextsStandInBothLanguages(RuleSource source) {
        RuleBlock first = blocks(source).get(0);
        for (String text : TEXTS) {
            assertTrue(first.annotations().containsKey(text + "_zh"), text + "_zh");
            assertTrue(first.annotations().containsKey(text + "_en"), text + "_en");
        }
        for (RuleBlock block : blocks(source)) {
            for (String text : TEXTS) {
                assertEquals(
                        block.annotations().containsKey(text + "_zh"),
                        block.annotations().containsKey(text + "_en"),
                        "a variant restates both languages of " + text);
            }
        }
        for (Text text : texts(source)) {
            assertTrue(CHINESE.matcher(text.zh()).find(), () -> "no Chinese: " + text.zh());
            assertTrue(
                    !CHINESE.matcher(QUOTED.matcher(text.en()).replaceAll("")).find(), () -> "Chinese: " + text.en());
            assertTrue(
                    !ASCII_PUNCTUATION
                            .matcher(text.zh().replaceAll("\\{[^}]*\\}", ""))
                            .find(),
                    () -> "half-width punctuation: " + text.zh());
            assertEquals(placeholders(text.zh()), placeholders(text.en()), "placeholders");
            assertEquals(
                    text.zh().chars().filter(c -> c == '{').count(),
                    Rule.PLACEHOLDER.matcher(text.zh()).results().count(),
                    () -> "a bracket that is no placeholder: " + text.zh());
        }
        constantTexts(rule(source)).forEach(text -> {
            assertEquals(Set.of(), placeholders(text.zh()), "title and criterion are the same for all findings");
            assertEquals(Set.of(), placeholders(text.en()), "title and criterion are the same for all findings");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void placeholdersLeadFromABindingToAValue(RuleSource source) {
        Rule rule = rule(source);
        List<RuleBlock> blocks = blocks(source);
        for (int each = 0; each < blocks.size(); each++) {
            Map<String, Class<?>> bindings = bindings(source, blocks.get(each));
            Rule.Variant variant = rule.variants().get(each);
            for (Text text : List.of(variant.condition(), variant.effect(), variant.recommendation())) {
                for (String placeholder : placeholders(text.zh())) {
                    String[] names = placeholder.split("\\.");
                    Class<?> type = bindings.get("$" + names[0]);
                    assertTrue(type != null, () -> variant.name() + " does not bind " + placeholder);
                    for (String name : List.of(names).subList(1, names.length)) {
                        Accessor property = Accessor.of(Objects.requireNonNull(type), name);
                        assertTrue(property != null, () -> variant.name() + " cannot follow " + placeholder);
                        type = element(Objects.requireNonNull(property).method());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void severityForceAndBasisAreKnown(RuleSource source) {
        Rule rule = rule(source);
        for (RuleBlock block : blocks(source)) {
            for (String severity : List.of("severity", "severity_of_duplication")) {
                RuleBlock.Annotation said = block.annotations().get(severity);
                assertTrue(
                        said == null
                                || Set.of("error", "warning", "note")
                                        .contains(said.value().trim()),
                        severity);
            }
        }
        for (Rule.Variant variant : rule.variants()) {
            boolean canBeError =
                    variant.severity() == Severity.ERROR || variant.severityOfDuplication() == Severity.ERROR;
            Force force = rule.description().force();
            assertTrue(!canBeError || force == Force.LAW || force == Force.NORM, variant.name() + " is no error");
        }
        String basis = Objects.requireNonNull(
                        blocks(source).get(0).annotations().get("basis"))
                .value();
        Iterator<Criterion> criteria = rule.description().criteria().iterator();
        for (String each : basis.split("\\s*;\\s*")) {
            String name = each.split(" ")[0];
            assertTrue(!criteria.next().source().zh().equals(name), () -> "unknown source: " + name);
            String at = each.substring(name.length()).trim();
            assertTrue((name.equals("张克") ? SECTION : ARTICLE).matcher(at).matches(), () -> "no place: " + each);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theConsequenceIsAlwaysTheSame(RuleSource source) {
        String code = DrlText.of(source.text()).code();
        List<String> consequences = CONSEQUENCE
                .matcher(code)
                .results()
                .map(result -> result.group(1).trim())
                .toList();
        assertEquals(blocks(source).size(), consequences.size());
        assertEquals(Set.of("findings.add( drools );"), new HashSet<>(consequences));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void conditionsUseNothingThatHidesOrChangesFacts(RuleSource source) {
        String code = DrlText.of(source.text()).code();
        Matcher forbidden = FORBIDDEN.matcher(code);
        assertTrue(!forbidden.find(), () -> "uses " + forbidden.group());
        assertEquals(
                blocks(source).size(),
                Pattern.compile("\\bwhen\\b").matcher(code).results().count());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPositivePatternIsBoundToAKnownType(RuleSource source) {
        Types types = new Types(DrlText.of(source.text()));
        for (RuleBlock block : blocks(source)) {
            assertTrue(!block.patterns().isEmpty(), block.name());
            Set<String> names = new HashSet<>();
            for (RuleBlock.Pattern pattern : block.patterns()) {
                assertTrue(!pattern.binding().isEmpty(), () -> block.name() + " leaves unbound: " + pattern.type());
                assertTrue(names.add(pattern.binding()), () -> block.name() + " binds twice: " + pattern.binding());
                assertTrue(types.named(pattern.type()).isPresent(), () -> "unknown type: " + pattern.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatMayBeUnknownIsNeitherNegatedNorOneOfAlternatives(RuleSource source) {
        DrlText drl = DrlText.of(source.text());
        Types types = new Types(drl);
        for (RuleBlock block : DrlReader.read(drl)) {
            for (Question question : Questions.of(block, types)) {
                if (question.asked().isEmpty()) {
                    continue;
                }
                String expression = question.constraint().expression();
                String code = DrlText.of(expression).code();
                assertTrue(!NEGATION.matcher(code).find(), () -> block.name() + " negates: " + expression);
                if (code.contains("||")) {
                    List<String> ways = question.asked().stream()
                            .map(PropertyPath::expression)
                            .toList();
                    long ends = ways.stream()
                            .filter(way -> ways.stream().noneMatch(other -> other.startsWith(way + ".")))
                            .count();
                    assertTrue(ends <= 1, () -> block.name() + " asks for several unknowns at once: " + expression);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCompiledFormSaysWhatTheDrlSays(RuleSource source) throws IOException {
        Rule read = rule(source);
        Rule compiled = CompiledRule.read(new ByteArrayInputStream(CompiledRule.of(read)));
        // A rule is its name: what it consists of is compared part by part.
        assertEquals(read.description(), compiled.description());
        assertEquals(read.onlyOnDemand(), compiled.onlyOnDemand());
        assertEquals(read.onePer(), compiled.onePer());
        assertEquals(read.atLeast(), compiled.atLeast());
        assertEquals(read.silencedBy(), compiled.silencedBy());
        assertEquals(read.variants(), compiled.variants());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatARuleNamesIsThere(RuleSource source) {
        Rule rule = rule(source);
        rule.silencedBy().forEach(winner -> {
            assertTrue(IDS.contains(winner), () -> "silenced by an unknown rule: " + winner);
            assertTrue(!winner.equals(rule.id()), "silenced by itself");
        });
        if (!rule.onePer().isEmpty() && !rule.onePer().equals("matter")) {
            for (RuleBlock block : blocks(source)) {
                assertTrue(
                        bindings(source, block).containsKey("$" + rule.onePer()),
                        () -> block.name() + " does not bind " + rule.onePer());
            }
        }
        for (RuleBlock block : blocks(source)) {
            for (String date : List.of("from", "until")) {
                RuleBlock.Annotation said = block.annotations().get(date);
                if (said != null && !Set.of("", "reform").contains(said.value())) {
                    LocalDate.parse(said.value());
                }
            }
        }
        Matcher named = NAMED_MATTERS.matcher(source.text());
        while (named.find()) {
            Matcher string = STRING.matcher(named.group());
            while (string.find()) {
                Matter matter = Matters.shipped().find(string.group(1));
                assertTrue(
                        matter != null && matter.code().equals(string.group(1)),
                        () -> "no such matter: " + string.group());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesOfEachKindStandBesideIt(RuleSource source) {
        List<Example> examples = Examples.read(RuleExamplesTest.examples(source));
        Set<ExampleKind> kinds = examples.stream().map(Example::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(ExampleKind.class), kinds);
        Set<String> names = new HashSet<>();
        for (Example example : examples) {
            assertTrue(names.add(example.name().zh()), () -> "two examples of one name: " + example.name());
            assertTrue(CHINESE.matcher(example.name().zh()).find(), () -> "no Chinese: " + example.name());
            assertTrue(
                    !CHINESE.matcher(QUOTED.matcher(example.name().en()).replaceAll(""))
                            .find(),
                    () -> "Chinese: " + example.name());
            assertTrue(
                    example.kind() != ExampleKind.VIOLATING || !example.finds().isEmpty(), () -> example.place() + "");
            assertTrue(
                    example.kind() != ExampleKind.CLEAN
                            || (example.finds().isEmpty() && example.wants().isEmpty()),
                    () -> example.place() + "");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyVariantIsMatchedByAnExample(RuleSource source) {
        Rule rule = rule(source);
        Set<String> matched = new HashSet<>();
        for (Example example : Examples.read(RuleExamplesTest.examples(source))) {
            LocalDate day = Optional.ofNullable(example.mandates().asOf()).orElseGet(LocalDate::now);
            RegionFacts facts = new RegionFacts(example.mandates().world(), day);
            for (Region region : facts.world().regions()) {
                new RegionAudit(BOOK, region, day, 1_000_000)
                        .over(facts.of(region)).matches().stream()
                                .filter(match -> match.rule().equals(rule) && match.certain())
                                .forEach(match -> matched.add(match.variant().name()));
            }
        }
        assertEquals(rule.variants().stream().map(Rule.Variant::name).collect(Collectors.toSet()), matched);
    }

    private static Rule rule(RuleSource source) {
        return BOOK.rule(source.id());
    }

    private static List<RuleBlock> blocks(RuleSource source) {
        return DrlReader.read(DrlText.of(source.text()));
    }

    private static List<Text> texts(RuleSource source) {
        List<Text> texts = new ArrayList<>(constantTexts(rule(source)));
        rule(source)
                .variants()
                .forEach(variant ->
                        texts.addAll(List.of(variant.condition(), variant.effect(), variant.recommendation())));
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return Rule.PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type that each name of a block is bound to; of a list, that of its elements. */
    private static Map<String, Class<?>> bindings(RuleSource source, RuleBlock block) {
        Types types = new Types(DrlText.of(source.text()));
        Map<String, Class<?>> bindings = new HashMap<>();
        for (RuleBlock.Pattern pattern : block.patterns()) {
            Class<?> type = types.named(pattern.type()).orElseThrow();
            bindings.put(pattern.binding(), type);
            for (RuleBlock.Constraint constraint : pattern.constraints()) {
                if (!constraint.binding().isEmpty()) {
                    @Nullable Class<?> end = type;
                    for (String name : constraint.expression().split("\\.")) {
                        Accessor property = Accessor.of(Objects.requireNonNull(end), name.trim());
                        assertTrue(property != null, () -> block.name() + " binds " + constraint.expression());
                        end = element(Objects.requireNonNull(property).method());
                    }
                    bindings.put(constraint.binding(), Objects.requireNonNull(end));
                }
            }
        }
        return bindings;
    }

    private static Class<?> element(Method accessor) {
        Type type = accessor.getGenericReturnType();
        if (Collection.class.isAssignableFrom(accessor.getReturnType()) && type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return (Class<?>) (element instanceof WildcardType any ? any.getUpperBounds()[0] : element);
        }
        return accessor.getReturnType();
    }

    /** The texts that are the same for all findings of a rule. */
    private static List<Text> constantTexts(Rule rule) {
        return List.of(rule.description().title(), rule.description().criterion());
    }
}
