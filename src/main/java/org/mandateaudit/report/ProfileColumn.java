package org.mandateaudit.report;

import java.util.function.BiFunction;
import org.mandateaudit.finding.Text;
import org.mandateaudit.profile.InstitutionProfile;

/** What a profile tells of an institution's own fields, in tables for people and for spreadsheets alike. */
enum ProfileColumn {
    FORM("类型", "Form", (words, each) -> words.term(each.institution().form())),
    NATURE("性质", "Nature", (words, each) -> words.term(each.institution().nature())),
    RANK("规格", "Rank", (words, each) -> words.term(each.institution().rank())),
    SEQUENCE("排序", "Order", (words, each) -> words.number(each.institution().sequence())),
    BEHIND("主管部门或实体", "Supervisor or host", (words, each) -> words.behind(each.institution())),
    DOCUMENTS("行文", "Documents", (words, each) -> words.term(each.institution().issuesDocuments())),
    REPORTS_TO(
            "请示报告", "Reports to", (words, each) -> words.term(each.institution().reportsTo())),
    OWN_BUDGET(
            "一级预算单位",
            "Own budget",
            (words, each) -> words.answer(each.institution().ownBudget())),
    OWN_STAFFING(
            "单独核定编制",
            "Own staffing",
            (words, each) -> words.answer(each.institution().ownStaffing())),
    COUNTERPARTS("对口上级", "Answers to", (words, each) -> words.list(each.counterparts())),
    PREDECESSOR("前身", "Formed from", (words, each) -> words.text(each.predecessor())),
    FROM_CENTRE(
            "由信息中心组建",
            "From an information centre",
            (words, each) -> words.answer(each.fromInformationCentre().value()));

    private final String zh;
    private final String en;

    // The functions hold nothing; the interface cannot promise it without a library for the promise.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<ProfileWords, InstitutionProfile, String> cell;

    ProfileColumn(String zh, String en, BiFunction<ProfileWords, InstitutionProfile, String> cell) {
        this.zh = zh;
        this.en = en;
        this.cell = cell;
    }

    Text head() {
        return new Text(zh, en);
    }

    String cell(ProfileWords words, InstitutionProfile institution) {
        return cell.apply(words, institution);
    }
}
