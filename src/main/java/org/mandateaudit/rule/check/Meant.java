package org.mandateaudit.rule.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Term;

/** What a rule meant by a word of the mandate file: a value by its code, its Chinese wordings or its English term. */
final class Meant {

    private Meant() {}

    /** Whether the shipped vocabulary has a matter of that code. */
    static boolean isCode(String written) {
        Matter matter = Matters.shipped().find(written);
        return matter != null && matter.code().equals(written);
    }

    /** The codes of the shipped vocabulary. */
    static List<String> codes() {
        return Matters.shipped().all().stream().map(Matter::code).toList();
    }

    /** The code of the matter; null where none is near. */
    static @Nullable String matter(String written) {
        Matter matter = Matters.shipped().find(written.strip());
        if (matter != null) {
            return matter.code();
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (Matter each : Matters.shipped().all()) {
            words.put(each.code(), each.code());
        }
        for (Matter each : Matters.shipped().all()) {
            words.putIfAbsent(each.zh(), each.code());
            each.wordings().forEach(wording -> words.putIfAbsent(wording, each.code()));
            words.putIfAbsent(each.en(), each.code());
        }
        return nearest(written, words);
    }

    /** The constant of an enum, as a rule writes it: {@code Role.LEAD}; null where none is near. */
    static @Nullable String constant(String written, Class<?> type) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Object each : type.getEnumConstants()) {
            String constant = type.getSimpleName() + "." + ((Enum<?>) each).name();
            words.put(((Enum<?>) each).name(), constant);
            if (each instanceof Term term) {
                words.putIfAbsent(term.code(), constant);
                for (String wording : term.wordings()) {
                    words.putIfAbsent(wording, constant);
                }
                words.putIfAbsent(term.en(), constant);
            }
        }
        return nearest(written, words);
    }

    private static @Nullable String nearest(String written, Map<String, String> words) {
        String plain = written.strip();
        if (plain.isEmpty()) {
            return null;
        }
        String exact = words.get(plain);
        String near = exact == null ? Nearest.to(plain, words.keySet()) : null;
        return near == null ? exact : words.get(near);
    }
}
