package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.profile.InstitutionProfile;
import org.mandateaudit.profile.Part;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.profile.Question;

/** The profile for spreadsheets: a row each, a column for every answer and every part of the four fulls. */
final class ProfileSheet {

    private final ProfileWords words;
    private final Map<String, Function<InstitutionProfile, CellValue>> columns = new LinkedHashMap<>();

    private ProfileSheet(Language language) {
        this.words = new ProfileWords(language);
    }

    static Sheet of(String name, Profile profile, Language language) {
        return new ProfileSheet(language).write(name, profile);
    }

    private Sheet write(String name, Profile profile) {
        standing();
        for (Question question : Question.values()) {
            column(
                    words.head(question),
                    each -> words.answer(each.answer(question).answer().value()));
            if (question == Question.GOVERNMENT) {
                text("取向", "Orientation", each -> words.term(each.orientation()));
            }
            for (Part part : Part.of(question)) {
                column(
                        words.head(question) + words.say(Marks.COLON) + words.term(part),
                        each -> words.answer(Objects.requireNonNull(
                                        each.answer(question).parts().get(part))
                                .value()));
            }
        }
        columns(ProfileColumn.COUNTERPARTS, ProfileColumn.PREDECESSOR, ProfileColumn.FROM_CENTRE);
        return new Sheet(
                name,
                columns.keySet().stream()
                        .map(head -> new Sheet.Column(head, new Sheet.Entry.Nothing()))
                        .toList(),
                profile.institutions().stream()
                        .map(each -> columns.values().stream()
                                .map(column -> column.apply(each))
                                .toList())
                        .toList());
    }

    private void standing() {
        text("代码", "Id", each -> each.institution().id());
        text("机构", "Institution", each -> words.name(each.institution()));
        text("行政区", "Region", each -> each.institution().region().name());
        text(
                "类别",
                "Kinds",
                each -> each.institution().kinds() == null
                        ? words.term(null)
                        : words.joined(each.institution().kinds().stream()
                                .map(words::term)
                                .toList()));
        columns(ProfileColumn.FORM, ProfileColumn.NATURE, ProfileColumn.RANK);
        columns.put(words.say(ProfileColumn.SEQUENCE.head()), each -> {
            Integer sequence = each.institution().sequence();
            return sequence == null ? CellValue.of(words.number(null)) : new CellValue.Count(sequence);
        });
        columns(
                ProfileColumn.BEHIND,
                ProfileColumn.DOCUMENTS,
                ProfileColumn.REPORTS_TO,
                ProfileColumn.OWN_BUDGET,
                ProfileColumn.OWN_STAFFING);
    }

    private void columns(ProfileColumn... several) {
        for (ProfileColumn each : several) {
            column(words.say(each.head()), institution -> each.cell(words, institution));
        }
    }

    private void text(String zh, String en, Function<InstitutionProfile, String> value) {
        column(words.say(new Text(zh, en)), value);
    }

    private void column(String head, Function<InstitutionProfile, String> value) {
        columns.put(head, each -> CellValue.of(value.apply(each)));
    }
}
