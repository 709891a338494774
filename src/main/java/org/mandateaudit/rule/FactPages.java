package org.mandateaudit.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.catalogue.FactPage.Origin;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.LegalTitle;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.read.FieldTerms;
import org.mandateaudit.rule.check.Vocabulary;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.words.Terms;

/** What a rule can look for and ask, a page on each type, for those who write rules. */
public final class FactPages {

    private static final Pattern QUALIFIER = Pattern.compile("\\b[\\w.]+[.$](?=\\w)");

    /** What a finding is about follows from every fact; it is worth asking for only where it is a part of the fact. */
    private static final Set<String> OF_EVERY_FACT = Set.of("institutions", "matter");

    /** The values that follow from what is stated, and that no mandate file writes. */
    private static final Set<Class<?>> DERIVED_VALUES = Set.of(Grade.class, LegalTitle.class);

    private FactPages() {}

    /** Every type that a rule can name: facts as stated, facts derived, their parts, and the lists of values, by name. */
    public static List<FactPage> all() {
        Set<Class<?>> known = new LinkedHashSet<>();
        Vocabulary.types().forEach(type -> addWithParts(type, known));
        return known.stream()
                .map(FactPages::page)
                .sorted(Comparator.comparing(FactPage::origin).thenComparing(FactPage::name))
                .toList();
    }

    private static void addWithParts(Class<?> type, Set<Class<?>> known) {
        if (known.add(type)) {
            properties(type)
                    .flatMap(each -> Vocabulary.given(method(type, each)))
                    .filter(each -> each.getName().startsWith("org.mandateaudit.") && hasSomethingToAsk(each))
                    .forEach(each -> addWithParts(each, known));
        }
    }

    private static boolean hasSomethingToAsk(Class<?> type) {
        return type.isEnum() || properties(type).findAny().isPresent();
    }

    private static FactPage page(Class<?> type) {
        return new FactPage(
                type.getCanonicalName().substring(type.getPackageName().length() + 1),
                origin(type),
                type.getPackageName(),
                Terms.kind(type),
                properties(type).map(each -> property(type, each)).toList(),
                questions(type),
                values(type));
    }

    private static Origin origin(Class<?> type) {
        if (type.isEnum()) {
            return Origin.VALUES;
        }
        if (Fact.class.isAssignableFrom(type)) {
            return Origin.STATED;
        }
        return Derived.class.isAssignableFrom(type) ? Origin.DERIVED : Origin.PART;
    }

    /** The properties that there are words for, which are those meant to be asked for. */
    private static Stream<Property> properties(Class<?> type) {
        return Vocabulary.properties(type).stream()
                .filter(each -> !OF_EVERY_FACT.contains(each) || isComponent(type, each))
                .map(each -> Property.of(type, each))
                .filter(Objects::nonNull)
                .filter(each -> Terms.property(type, each) != null);
    }

    private static boolean isComponent(Class<?> type, String property) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(property));
    }

    private static FactPage.Property property(Class<?> type, Property property) {
        Terms.Said said = Objects.requireNonNull(Terms.property(type, property));
        Text field = FieldTerms.of(type, property.field());
        List<String> fields =
                property.from() != null ? property.from() : field == null ? List.of() : List.of(property.field());
        return new FactPage.Property(
                property.name(),
                name(method(type, property).getGenericReturnType()),
                said.yes().zh().isEmpty() ? new Text(property.name(), property.name()) : said.yes(),
                said.no(),
                property.optional(),
                fields);
    }

    private static List<FactPage.Question> questions(Class<?> type) {
        List<FactPage.Question> questions = new ArrayList<>();
        for (Method method : type.getMethods()) {
            Terms.@Nullable Said said = method.getParameterCount() == 0 ? null : Terms.question(type, method.getName());
            if (said != null) {
                String takes = Arrays.stream(method.getGenericParameterTypes())
                        .map(FactPages::name)
                        .collect(Collectors.joining(", "));
                questions.add(new FactPage.Question(method.getName(), takes, said.yes()));
            }
        }
        questions.sort(Comparator.comparing(FactPage.Question::name).thenComparing(FactPage.Question::takes));
        return questions;
    }

    private static List<FactPage.Value> values(Class<?> type) {
        if (type == Matter.class) {
            return Matters.shipped().all().stream().map(FactPages::value).toList();
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> value(type, (Enum<?>) each))
                        .toList()
                : List.of();
    }

    private static FactPage.Value value(Matter matter) {
        Matter broader = matter.broader();
        return new FactPage.Value(
                '"' + matter.code() + '"',
                matter.code(),
                new Text(matter.zh(), matter.en()),
                broader == null ? null : broader.code());
    }

    private static FactPage.Value value(Class<?> type, Enum<?> constant) {
        String drl = type.getSimpleName() + "." + constant.name();
        return constant instanceof Term term
                ? new FactPage.Value(drl, DERIVED_VALUES.contains(type) ? "" : term.code(), Text.of(term), null)
                : new FactPage.Value(drl, "", new Text("", ""), null);
    }

    private static Method method(Class<?> type, Property property) {
        return Objects.requireNonNull(Accessor.of(type, property.name())).method();
    }

    /** A type without the packages: {@code Set<Addressee>}. */
    private static String name(Type type) {
        return QUALIFIER.matcher(type.getTypeName()).replaceAll("").replace("[]", "…");
    }
}
