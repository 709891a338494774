package org.mandateaudit.rule.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.rule.check.RuleFolder;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.Types;
import org.mandateaudit.rule.words.Anatomy.Clause;
import org.mandateaudit.rule.words.Anatomy.Part;

/** What a rule asks is said in the words of the mandate file, in both languages. */
class WordingTest {

    private static final String HEAD =
            "package rules.own\nimport org.mandateaudit.mandate.*\nimport org.mandateaudit.derived.*\n"
                    + "import org.mandateaudit.finding.*\n";

    private static List<Part> parts(String condition) {
        DrlText drl = DrlText.of(HEAD + "rule \"own\"\nwhen\n" + condition + "\nthen\nend\n");
        return Anatomy.of(DrlReader.read(drl).get(0), drl, new Types(drl)).parts();
    }

    private static Text words(String condition) {
        List<Clause> clauses = parts(condition).get(0).clauses();
        return clauses.get(clauses.size() - 1).words();
    }

    private static void says(String condition, String zh, String en) {
        assertEquals(new Text(zh, en), words(condition));
    }

    @Test
    void aFieldIsCalledByItsTermAndAValueByItsOwn() {
        says("Mandate( act == Act.LICENSE )", "行为是“许可”", "act is “license”");
        says("Institution( ownStaffing == false )", "没有单独核定编制和领导职数", "has no staffing and leadership posts of its own");
    }

    @Test
    void severalValuesAreAChoice() {
        says(
                "Institution( nature in ( Nature.PUBLIC, Nature.ENTERPRISE ) )",
                "机构性质是“事业单位”或“企业”",
                "nature is “public institution” or “enterprise”");
        says(
                "Institution( nature not in ( Nature.PUBLIC, Nature.ENTERPRISE ) )",
                "机构性质不是“事业单位”或“企业”",
                "nature is not “public institution” nor “enterprise”");
    }

    @Test
    void whatIsNotAmongSeveralIsSaidByEitherOperator() {
        String zh = "机构类别不包含“大数据”";
        String en = "kind does not include “big data”";
        says("Institution( kinds excludes Kind.BIG_DATA )", zh, en);
        says("Institution( kinds not contains Kind.BIG_DATA )", zh, en);
        says("Institution( !( kinds contains Kind.BIG_DATA ) )", zh, en);
    }

    @Test
    void aDenialIsSaidAsOne() {
        says("Mandate( !delegated )", "没有写明受委托行使", "is not stated to be exercised by delegation");
        says("Mandate( held == false )", "没有由其承担（只是配合）", "is not held: to assist is not to hold");
        says(
                "Mandate( !( regionWide || delegated ) )",
                "不及于全域，并且没有写明受委托行使",
                "does not reach the whole region, and is not stated to be exercised by delegation");
    }

    @Test
    void aWayIsSaidFromItsEnd() {
        says("Meeting( one.holder.bureau == true )", "一方职责的承担机构是大数据局", "holder of one mandate is a big data bureau");
    }

    @Test
    void aMatterIsCalledByItsTerm() {
        says(
                "Mandate( matter.within( \"e-government\", \"data-trading\" ) )",
                "事项属于“电子政务”、“数据流通交易”",
                "matter lies within “e-government” or “data circulation and trading”");
        says("Mandate( matter.code == \"e-government\" )", "事项是“电子政务”", "matter is “e-government”");
    }

    @Test
    void whatIsUnstatedIsToldFromWhatIsNone() {
        says("Institution( positioning == null )", "职能定位没有写明", "positioning is not stated");
        says("Mandate( delegatedBy != null )", "有委托机关", "has a delegator");
    }

    @Test
    void whatNobodyPutIntoWordsStaysAsWritten() {
        says("Mandate( text.length() > 3 )", "条文 length()大于 3", "text length() is more than 3");
        says("Mandate( id matches \"a.*\" )", "编号符合“a.*”", "id matches “a.*”");
        says("Mandate( id matches 'a.*' /* or b */ )", "编号符合“a.*”", "id matches “a.*”");
        Text odd = words("Mandate( id str[startsWith] \"a\" )");
        assertEquals("id str[startsWith] \"a\"", odd.zh());
    }

    @Test
    void everyConditionOfEveryRuleIsWordedInBothLanguages() {
        List<String> wordless = new ArrayList<>();
        for (RuleFile rule :
                RuleFolder.read(List.of(Path.of("rules")), new ArrayList<>()).rules()) {
            for (RuleBlock block : DrlReader.read(rule.drl())) {
                for (Part part :
                        Anatomy.of(block, rule.drl(), new Types(rule.drl())).parts()) {
                    assertNotNull(part.type(), () -> block.name() + ": " + part);
                    part.clauses().forEach(clause -> check(rule.id(), clause, wordless));
                }
            }
        }
        assertEquals(List.of(), wordless);
    }

    /** Nothing of the program's own spelling is left: no property in camel case, no operator, no call. */
    private static void check(String rule, Clause clause, List<String> wordless) {
        String where = rule + ": " + clause.constraint().expression() + " → " + clause.words();
        boolean ofTheProgram = clause.words().zh().matches("(?s).*(\\$|[a-z][A-Z]|\\(\\)|==|&&|\\|\\|).*")
                || clause.words().en().matches("(?s).*(\\$|[a-z][A-Z]|\\(\\)|==|&&|\\|\\|).*");
        if (ofTheProgram || clause.words().zh().matches("[\\x00-\\x7f]*")) {
            wordless.add(where);
        }
    }

    @Test
    void everyPropertyThatARuleMayAskForIsWorded() {
        Set<String> wordless = new TreeSet<>();
        List<Class<?>> types = new ArrayList<>(List.of(Fact.class.getPermittedSubclasses()));
        types.addAll(List.of(Derived.class.getPermittedSubclasses()));
        types.remove(Waiver.class); // it is about findings, and no rule sees it
        for (Class<?> type : types) {
            for (Method method : type.getDeclaredMethods()) {
                if (isProperty(method)) {
                    Property property = Property.of(type, property(method));
                    Terms.Said said = property == null ? null : Terms.property(type, property);
                    if (said == null || (property.isFlag() && said.no() == null)) {
                        wordless.add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), wordless);
    }

    private static String property(Method method) {
        String name = method.getName();
        return name.equals("isProvince") ? "province" : name;
    }

    private static boolean isProperty(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !Set.of("hashCode", "toString", "toBuilder", "places", "span", "evidence", "wants")
                        .contains(method.getName())
                && !method.getName().startsWith("as");
    }

    private static List<String> namesOfTheTable() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/mandateaudit/rule/words/terms.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    @Test
    void everyNameOfTheTableIsOneOfAPropertyOrAType() throws IOException {
        Types types = new Types(DrlText.of(HEAD));
        for (String name : namesOfTheTable()) {
            String[] names = name.split("\\.");
            if (Set.of("Collection", "LocalDate").contains(names[0])) {
                continue;
            }
            Class<?> type = types.named(names[0]).orElseThrow(() -> new AssertionError(name));
            if (names.length > 1) {
                String method = names[1].replace("()", "");
                assertTrue(
                        Property.of(type, method) != null
                                || List.of(type.getMethods()).stream()
                                        .anyMatch(each -> each.getName().equals(method)),
                        name);
            }
        }
    }
}
