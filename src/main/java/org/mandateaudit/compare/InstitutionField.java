package org.mandateaudit.compare;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Term;

/** The fields of an institution whose change a comparison tells; their codes are those of a mandate file. */
public enum InstitutionField implements Term {
    NAME("名称", "name", Institution::name),
    NAMES("其他名称", "further names", Institution::names),
    KIND("类别", "kind", Institution::kinds),
    NATURE("性质", "nature", Institution::nature),
    FORM("类型", "form", Institution::form),
    RANK("规格", "rank", Institution::rank),
    SEQUENCE("排序", "order of precedence", Institution::sequence),
    LEADERSHIP("领导体制", "leadership", Institution::leadership),
    SUPERVISOR("主管部门", "supervisor", Institution::supervisor),
    HOST("实体机构", "host", Institution::host),
    POSITIONING("职能定位", "positioning", Institution::positioning),
    OWN_STAFFING("单独核定编制", "own staffing", Institution::ownStaffing),
    STAFFING_KIND("编制类型", "kind of staffing", Institution::staffingKind),
    OWN_BUDGET("一级预算单位", "own budget", Institution::ownBudget),
    ISSUES_DOCUMENTS("行文", "documents", Institution::issuesDocuments),
    REPORTS_TO("请示报告", "reports to", Institution::reportsTo),
    MANDATE_PROVISION("三定规定", "provision on functions", Institution::mandateProvision),
    POWER_LIST("权责清单", "power list", Institution::powerList),
    COVERAGE("材料覆盖范围", "coverage", Institution::coverage),
    COUNTERPARTS("对口上级", "answers to", Institution::counterparts);

    private final Words words;

    // The functions hold nothing; the interface cannot promise it without a library for the promise.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Institution, ? extends @Nullable Object> value;

    InstitutionField(String zh, String en, Function<Institution, ? extends @Nullable Object> value) {
        words = new Words(zh, en);
        this.value = value;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public String code() {
        return Term.super.code().replace('-', '_');
    }

    @Nullable
    FieldValue of(Institution institution) {
        return FieldValue.of(value.apply(institution));
    }

    /** Whether it is the same in both; an institution that it names may bear another id now. */
    boolean same(Pair pair, Matching matching) {
        @Nullable Object before = value.apply(pair.before());
        if (before instanceof Institution named) {
            return value.apply(pair.after()) instanceof Institution now
                    && now.id().equals(matching.id(named.id()));
        }
        return Objects.equals(of(pair.before()), of(pair.after()));
    }
}
