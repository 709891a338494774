package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Term;
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
        independence();
        for (Question question : Question.values()) {
            column(
                    words.head(question),
                    each -> words.answer(each.answer(question).answer().value()));
            if (question == Question.GOVERNMENT) {
                term("取向", "Orientation", InstitutionProfile::orientation);
            }
            for (Part part : Part.of(question)) {
                column(
                        words.head(question) + words.say(Marks.COLON) + words.term(part),
                        each -> words.answer(Objects.requireNonNull(
                                        each.answer(question).parts().get(part))
                                .value()));
            }
        }
        text("对口上级", "Answers to", each -> words.list(each.counterparts()));
        text("前身", "Formed from", each -> words.text(each.predecessor()));
        text(
                "由信息中心组建",
                "From an information centre",
                each -> words.answer(each.fromInformationCentre().value()));
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
        term("类型", "Form", each -> each.institution().form());
        term("性质", "Nature", each -> each.institution().nature());
        term("规格", "Rank", each -> each.institution().rank());
        columns.put(words.say(new Text("排序", "Order")), each -> {
            Integer sequence = each.institution().sequence();
            return sequence == null ? CellValue.of(words.number(null)) : new CellValue.Count(sequence);
        });
        text("主管部门或实体", "Supervisor or host", each -> words.behind(each.institution()));
    }

    private void independence() {
        term("行文", "Documents", each -> each.institution().issuesDocuments());
        term("请示报告", "Reports to", each -> each.institution().reportsTo());
        text("一级预算单位", "Own budget", each -> words.answer(each.institution().ownBudget()));
        text("单独核定编制", "Own staffing", each -> words.answer(each.institution().ownStaffing()));
    }

    private void term(String zh, String en, Function<InstitutionProfile, ? extends @Nullable Term> value) {
        text(zh, en, each -> words.term(value.apply(each)));
    }

    private void text(String zh, String en, Function<InstitutionProfile, String> value) {
        column(words.say(new Text(zh, en)), value);
    }

    private void column(String head, Function<InstitutionProfile, String> value) {
        columns.put(head, each -> CellValue.of(value.apply(each)));
    }
}
