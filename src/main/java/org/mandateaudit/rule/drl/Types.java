package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types that a DRL file imports. */
public final class Types {

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+([\\w.]+\\*?)");
    private static final Map<String, Optional<Class<?>>> LOADED = new ConcurrentHashMap<>();

    private final List<String> imports = new ArrayList<>();

    /** The types that a file can name by what it imports. */
    public Types(DrlText drl) {
        Matcher matcher = IMPORT.matcher(drl.code());
        while (matcher.find()) {
            imports.add(matcher.group(1));
        }
    }

    /** The imported type of that simple name. */
    public Optional<Class<?>> named(String simpleName) {
        return imports.stream()
                .filter(each -> each.endsWith(".*") || each.endsWith("." + simpleName))
                .map(each -> each.endsWith(".*") ? each.substring(0, each.length() - 1) + simpleName : each)
                .map(Types::load)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The type of that full name. */
    public static Optional<Class<?>> load(String name) {
        return LOADED.computeIfAbsent(name, each -> {
            try {
                return Optional.of(Class.forName(each, false, Types.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        });
    }
}
