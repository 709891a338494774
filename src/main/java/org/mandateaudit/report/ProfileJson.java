package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.profile.FormProfile;
import org.mandateaudit.profile.InstitutionProfile;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.profile.Showing;

/** The profile in JSON, as {@link ProfileFormat#JSON} describes it. */
final class ProfileJson {

    private ProfileJson() {}

    static String of(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", 1);
        json.put("tool", JsonParts.tool());
        json.put("as_of", profile.asOf().toString());
        json.put("inputs", profile.inputs().stream().map(JsonParts::input).toList());
        json.put("kinds", profile.kinds().stream().map(Term::code).toList());
        json.put("left_out", profile.leftOut());
        json.put(
                "institutions",
                profile.institutions().stream().map(ProfileJson::institution).toList());
        json.put("forms", profile.forms().stream().map(ProfileJson::form).toList());
        return Json.write(json);
    }

    private static Map<String, @Nullable Object> institution(InstitutionProfile profile) {
        Institution institution = profile.institution();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", institution.id());
        json.put("name", institution.name());
        json.put("region", institution.region().code());
        json.put("kinds", codes(institution.kinds()));
        json.put("nature", JsonParts.code(institution.nature()));
        json.put("form", JsonParts.code(institution.form()));
        json.put("rank", JsonParts.code(institution.rank()));
        json.put("sequence", institution.sequence());
        json.put("supervisor", id(institution.supervisor()));
        json.put("host", id(institution.host()));
        json.put("issues_documents", JsonParts.code(institution.issuesDocuments()));
        json.put("reports_to", JsonParts.code(institution.reportsTo()));
        json.put("own_budget", institution.ownBudget());
        json.put("own_staffing", institution.ownStaffing());
        json.put("counterparts", profile.counterparts());
        json.put("predecessor", profile.predecessor());
        json.put("from_information_centre", answer(profile.fromInformationCentre()));
        json.put("orientation", profile.orientation().code());
        Map<String, Object> answers = new LinkedHashMap<>();
        profile.answers().forEach((question, showing) -> answers.put(question.code(), showing(showing)));
        json.put("answers", answers);
        return json;
    }

    private static Map<String, Object> showing(Showing showing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answer", answer(showing.answer()));
        json.put("mandates", showing.mandates().stream().map(each -> each.id()).toList());
        json.put("wants", List.copyOf(showing.answer().wants()));
        if (!showing.parts().isEmpty()) {
            Map<String, Object> parts = new LinkedHashMap<>();
            showing.parts().forEach((part, answer) -> parts.put(part.code(), answer(answer)));
            json.put("parts", parts);
        }
        return json;
    }

    private static Map<String, @Nullable Object> form(FormProfile form) {
        Map<String, Object> orientations = new LinkedHashMap<>();
        form.orientations().forEach((orientation, number) -> orientations.put(orientation.code(), number));
        Map<String, Object> answers = new LinkedHashMap<>();
        form.answers().forEach((question, tally) -> answers.put(question.code(), tally(tally)));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("form", JsonParts.code(form.form()));
        json.put("institutions", form.institutions());
        json.put("orientations", orientations);
        json.put("answers", answers);
        return json;
    }

    private static Map<String, Object> tally(FormProfile.Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("yes", tally.yes());
        json.put("no", tally.no());
        json.put("unknown", tally.unknown());
        return json;
    }

    private static String answer(Answer answer) {
        return answer.yes() ? "yes" : answer.no() ? "no" : "unknown";
    }

    private static @Nullable String id(@Nullable Institution institution) {
        return institution == null ? null : institution.id();
    }

    private static @Nullable List<String> codes(@Nullable Set<? extends Term> terms) {
        return terms == null ? null : terms.stream().map(Term::code).toList();
    }
}
