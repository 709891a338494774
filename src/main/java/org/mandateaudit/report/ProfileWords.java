package org.mandateaudit.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.profile.FormProfile;
import org.mandateaudit.profile.InstitutionProfile;
import org.mandateaudit.profile.Part;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.profile.Question;
import org.mandateaudit.profile.Showing;

/** What the cells of a profile say, in tables for people and for spreadsheets alike. */
final class ProfileWords {

    private static final Text UNKNOWN = new Text("未知", "unknown");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final Text LACKS = new Text("，缺", ", lacks ");
    private static final Text NOT_STATED = new Text("类型未知", "form unknown");

    private final Language language;

    ProfileWords(Language language) {
        this.language = language;
    }

    String say(Text text) {
        return text.in(language);
    }

    String term(@Nullable Term term) {
        return term == null ? say(UNKNOWN) : say(Text.of(term));
    }

    String head(Term term) {
        String text = say(Text.of(term));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    String number(@Nullable Integer number) {
        return number == null ? say(UNKNOWN) : number.toString();
    }

    String answer(@Nullable Boolean value) {
        return value == null ? say(UNKNOWN) : say(value ? YES : NO);
    }

    String text(@Nullable String text) {
        return text == null ? say(UNKNOWN) : text;
    }

    String list(@Nullable List<String> names) {
        return names == null ? say(UNKNOWN) : names.size() + say(Marks.COLON) + joined(names);
    }

    String joined(List<String> names) {
        return Names.list(names, language);
    }

    String name(Institution institution) {
        return Names.of(institution, language);
    }

    /** Whom it is managed by, or whose second name it is; a dash where its form has neither. */
    String behind(Institution institution) {
        Institution behind = institution.supervisor() != null ? institution.supervisor() : institution.host();
        if (behind != null) {
            return name(behind);
        }
        boolean none = institution.form() != null
                && !institution.form().hasSupervisor()
                && !institution.form().hasHost();
        return none ? "—" : say(UNKNOWN);
    }

    /** Yes with the number of mandates that show it; of a full, how many of its parts are held and which are not. */
    String showing(Question question, Showing showing) {
        Answer answer = showing.answer();
        String value = answer(answer.value());
        if (!question.isFull()) {
            return answer.yes() ? value + " " + showing.mandates().size() : value;
        }
        List<Part> missing = showing.parts(false);
        return value
                + " "
                + showing.parts(true).size()
                + "/"
                + showing.parts().size()
                + (missing.isEmpty()
                        ? ""
                        : say(LACKS) + joined(missing.stream().map(this::term).toList()));
    }

    String showing(InstitutionProfile profile, Question question) {
        return showing(question, profile.answer(question));
    }

    String form(FormProfile form) {
        return form.form() == null ? say(NOT_STATED) : term(form.form());
    }

    /** The fields whose want leaves answers unknown, with the number of institutions whose answers they leave so. */
    static Map<String, Integer> wants(Profile profile) {
        Map<String, Set<String>> institutions = new TreeMap<>();
        for (InstitutionProfile each : profile.institutions()) {
            each.answers().values().stream()
                    .flatMap(showing -> showing.answer().wants().stream())
                    .map(want -> want.substring(want.lastIndexOf('.') + 1))
                    .forEach(field -> institutions
                            .computeIfAbsent(field, key -> new TreeSet<>())
                            .add(each.institution().id()));
        }
        return institutions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size(), Integer::sum, TreeMap::new));
    }

    /** What a row is called: by its name, and by its region too where another row bears the same name. */
    Function<InstitutionProfile, String> rowNames(Profile profile) {
        Map<String, Long> often = profile.institutions().stream()
                .collect(Collectors.groupingBy(each -> name(each.institution()), Collectors.counting()));
        return each -> {
            String name = name(each.institution());
            return often.getOrDefault(name, 0L) == 1
                    ? name
                    : name
                            + language.say("（%s）", " (%s)")
                                    .replace("%s", each.institution().region().name());
        };
    }
}
