package org.mandateaudit.rule.check;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.Reach;

/** What a rule can name: the facts, stated and derived, their properties, and the values of those. */
public final class Vocabulary {

    private static final Map<String, Class<?>> FACTS = new LinkedHashMap<>();

    static {
        Stream.of(Fact.class, Derived.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                // They are about findings, and no rule sees one.
                .filter(type -> type != Waiver.class)
                .forEach(type -> FACTS.put(type.getSimpleName(), type));
    }

    /** What every object has, and what the engine asks of a fact. */
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "hashCode",
            "toBuilder",
            "toString",
            "getClass",
            "wait",
            "notify",
            "notifyAll",
            "words",
            "places",
            "span",
            "evidence",
            "wants");

    /** Those that are worth asking for of types that are not the project's own. */
    private static final Map<Class<?>, Set<String>> OF_JAVA = Map.of(
            String.class, Set.of("length"),
            LocalDate.class, Set.of("year", "monthValue", "dayOfMonth"),
            Boolean.class, Set.of(),
            Integer.class, Set.of());

    private static final List<Class<?>> PRINTABLE =
            List.of(String.class, Number.class, Boolean.class, Temporal.class, Term.class, Matter.class, Fact.class);

    private Vocabulary() {}

    /** The names of the facts. */
    static Set<String> facts() {
        return FACTS.keySet();
    }

    /** The types of the facts. */
    public static Stream<Class<?>> types() {
        return FACTS.values().stream();
    }

    /** The names of the kinds of values, as {@code Act}. */
    static Set<String> kinds() {
        return enums().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of those kinds that have a value of that name. */
    static Set<String> kindsWith(String constant) {
        return enums().filter(type -> Arrays.stream(type.getEnumConstants())
                        .anyMatch(each -> ((Enum<?>) each).name().equals(constant)))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kind of that name; null where there is none. */
    static @Nullable Class<?> kind(String name) {
        return enums().filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Class<?>> enums() {
        Set<Class<?>> known = new LinkedHashSet<>();
        FACTS.values().forEach(type -> addWithParts(type, known));
        return known.stream().filter(Class::isEnum);
    }

    private static void addWithParts(Class<?> type, Set<Class<?>> known) {
        if (type.getName().startsWith("org.mandateaudit.") && known.add(type)) {
            properties(type).forEach(name -> given(
                            Objects.requireNonNull(Accessor.of(type, name)).method())
                    .forEach(each -> addWithParts(each, known)));
        }
    }

    /** What a property gives: its type, or of a collection that of what is in it. */
    public static Stream<Class<?>> given(Method property) {
        Stream<Class<?>> inside = property.getGenericReturnType() instanceof ParameterizedType type
                ? Arrays.stream(type.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .map(each -> (Class<?>) each)
                : Stream.of();
        return Stream.concat(Stream.of(property.getReturnType()), inside);
    }

    /** Whether Drools takes a name for that of a getter, {@code is…}, and cannot read the property that it stands for. */
    static boolean isUnreadable(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isLowerCase(name.charAt(2));
    }

    /** The properties of a type. */
    public static Set<String> properties(Class<?> type) {
        Set<String> ofJava = OF_JAVA.get(type);
        if (ofJava != null || type.isPrimitive()) {
            return ofJava == null ? Set.of() : new TreeSet<>(ofJava);
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Enum.class)
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .map(Method::getName)
                .filter(name -> !isUnreadable(name))
                .filter(name -> !OF_THE_PROGRAM.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a value of that type can stand in a sentence. */
    static boolean isPrintable(Class<?> type) {
        return type.isPrimitive() || PRINTABLE.stream().anyMatch(each -> each.isAssignableFrom(type));
    }

    /** The properties of a type whose values can stand in a sentence. */
    static List<String> printable(Class<?> type) {
        return properties(type).stream()
                .filter(each -> {
                    Accessor accessor = Accessor.of(type, each);
                    return accessor != null && isPrintable(Reach.element(accessor.method()));
                })
                .toList();
    }

    /** The questions that take something in brackets, as {@code within}. */
    static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of an enum's constants; null where the type is no enum. */
    static @Nullable List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : null;
    }

    /** Whether values of a type are numbers. */
    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
    }
}
