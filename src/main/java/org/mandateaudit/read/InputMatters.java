package org.mandateaudit.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Place;

/** The matters: those that the tool ships, and those that the input adds. */
final class InputMatters {

    private final Problems problems;
    private final Matters shipped = Matters.shipped();
    private final Map<String, Stated> byCode = new LinkedHashMap<>();
    private final Map<String, String> codeOf = new HashMap<>();
    private final Map<String, Matter> added = new LinkedHashMap<>();

    InputMatters(List<Stated> terms, Problems problems) {
        this.problems = problems;
        Map<String, Place> taken = new HashMap<>();
        terms.forEach(term -> claim(term, taken));
        Order order = Order.of(byCode.keySet(), this::broader);
        for (List<String> circle : order.circles()) {
            problems.add(stated(circle.get(0)).place(MatterShape.BROADER), Complaint.cycle("broader", circle));
        }
        order.names().forEach(this::add);
    }

    /** The whole vocabulary. */
    Matters matters() {
        return shipped.with(added.values());
    }

    /** The matter a fact is about; null where it is about all of them, or there is none, or it is wrong in itself. */
    @Nullable
    Matter findOrAll(Stated fact, Field<String> field) {
        return WordTypes.ALL.equals(fact.get(field)) ? null : find(fact, field);
    }

    /** The matter of that code or wording; null where there is none, or it is wrong in itself. */
    @Nullable
    Matter find(Stated fact, Field<String> field) {
        String word = fact.get(field);
        if (word == null) {
            return null;
        }
        Matter matter = shipped.find(word);
        if (matter != null) {
            return matter;
        }
        String code = codeOf.get(word);
        if (code == null) {
            problems.add(fact.place(field), unknown(field, word, matters()));
        }
        return code == null ? null : added.get(code);
    }

    private void claim(Stated term, Map<String, Place> taken) {
        String code = term.get(MatterShape.CODE);
        if (code != null && claim(code, term.place(MatterShape.CODE), taken)) {
            byCode.put(code, term);
            codeOf.put(code, code);
        }
        String zh = term.get(MatterShape.ZH);
        Stream<Map.Entry<String, Field<?>>> wordings = Stream.concat(
                Stream.ofNullable(zh).map(word -> Map.entry(word, MatterShape.ZH)),
                term.list(MatterShape.WORDINGS).stream()
                        .filter(word -> !word.equals(zh))
                        .distinct()
                        .map(word -> Map.entry(word, MatterShape.WORDINGS)));
        wordings.forEach(wording -> {
            if (!wording.getKey().equals(code) && claim(wording.getKey(), term.place(wording.getValue()), taken)) {
                codeOf.put(wording.getKey(), code == null ? "" : code);
            }
        });
    }

    private boolean claim(String word, Place place, Map<String, Place> taken) {
        boolean reserved = word.equals(WordTypes.ALL) || word.equals("全部") || shipped.find(word) != null;
        Place first = reserved ? null : taken.putIfAbsent(word, place);
        if (reserved || first != null) {
            problems.add(place, Complaint.matterTwice(word, first));
            return false;
        }
        return true;
    }

    /** What is stated under a code, which must be one of the input. */
    private Stated stated(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private List<String> broader(String code) {
        String broader = codeOf.get(stated(code).get(MatterShape.BROADER, ""));
        return broader == null ? List.of() : List.of(broader);
    }

    private void add(String code) {
        Stated term = stated(code);
        Matter broader = find(term, MatterShape.BROADER);
        String zh = term.get(MatterShape.ZH);
        String en = term.get(MatterShape.EN);
        Domain domain = term.get(MatterShape.DOMAIN);
        if (zh != null && en != null) {
            added.put(
                    code,
                    new Matter(
                            code,
                            zh,
                            en,
                            term.list(MatterShape.WORDINGS),
                            domain == null && broader != null ? broader.domain() : domain,
                            broader != null && broader.crossCutting(),
                            broader));
        }
    }

    /** That no matter is called so, and which are. */
    static Text unknown(Field<String> field, String word, Matters known) {
        List<String> codes = known.all().stream().map(Matter::code).toList();
        Set<String> words = new LinkedHashSet<>(codes);
        known.all().forEach(matter -> {
            words.add(matter.zh());
            words.addAll(matter.wordings());
        });
        return Complaint.unknownMatter(field.name(), word, codes, Nearest.to(word, words));
    }
}
