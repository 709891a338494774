package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.DocumentIssue;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Leadership;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Positioning;
import org.mandateaudit.mandate.PublicCategory;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.ReportLine;
import org.mandateaudit.mandate.StaffingKind;

/** 机构. */
final class InstitutionShape {

    static final Field<String> ID = required("id", "编号", WordTypes.id(), "在全部输入中唯一", "unique in the whole input");
    static final Field<String> NAME = required("name", "名称", WordTypes.text(), "正式名称", "the official name");
    static final Field<List<String>> NAMES = optional(
            "names",
            "其他名称",
            new OneOrMany<>(WordTypes.text(), true, true),
            "加挂的牌子等其他名称；写 [] 表示没有",
            "further names that it bears; [] says that there is none");
    static final Field<String> NAME_EN = optional("name_en", "英文名称", WordTypes.text(), "英文名称", "its name in English");
    static final Field<String> REGION =
            required("region", "行政区", WordTypes.code(), "所属行政区代码", "the code of the region it belongs to");
    static final Field<List<Kind>> KIND = required(
            "kind",
            "机构类别",
            new OneOrMany<>(WordTypes.term(Kind.class), true, false),
            "所属的一个或几个工作门类",
            "the line of work it belongs to, or several");
    static final Field<Nature> NATURE =
            optional("nature", "机构性质", WordTypes.term(Nature.class), "机构性质", "what it is in law");
    static final Field<Form> FORM = optional(
            "form",
            "机构类型",
            WordTypes.term(Form.class),
            "在政府或党委中的设置形式",
            "how it is set up within the government or the party committee");
    static final Field<Rank> RANK = optional("rank", "机构规格", WordTypes.term(Rank.class), "机构规格", "its rank");
    static final Field<Integer> SEQUENCE = optional(
            "sequence",
            "排序",
            WordTypes.count(),
            "在本级机构序列中的位次，1 为首位",
            "its place in the region's official list, 1 first");
    static final Field<Leadership> LEADERSHIP = optional(
            "leadership",
            "领导体制",
            WordTypes.term(Leadership.class),
            "不写为地方管理",
            "who leads it; the place where it sits unless stated");
    static final Field<String> SUPERVISOR = optional(
            "supervisor",
            "主管部门",
            WordTypes.id(),
            "主管部门的编号，可不在输入中",
            "the id of its supervising department, which may lie outside the input");
    static final Field<String> HOST = optional(
            "host",
            "实体机构",
            WordTypes.id(),
            "加挂牌子、合署等所依托的实体机构的编号",
            "the id of the institution whose nameplate or second name it is");
    static final Field<Positioning> POSITIONING =
            optional("positioning", "职能定位", WordTypes.term(Positioning.class), "专项或综合", "special or comprehensive");
    static final Field<Boolean> LAW_ENFORCEMENT = optional(
            "law_enforcement",
            "行政执法机构",
            WordTypes.flag(),
            "是否为行政执法机构",
            "whether it is an administrative law-enforcement body");
    static final Field<Boolean> CIVIL_SERVICE_MANAGED = optional(
            "civil_service_managed",
            "参照公务员法管理",
            WordTypes.flag(),
            "是否参照公务员法管理",
            "whether it is managed by reference to the Civil Servants Law");
    static final Field<PublicCategory> CATEGORY = optional(
            "category",
            "事业单位类别",
            WordTypes.term(PublicCategory.class),
            "事业单位的类别",
            "the category of a public institution");
    static final Field<Boolean> OWN_STAFFING = optional(
            "own_staffing",
            "单独核定编制和领导职数",
            WordTypes.flag(),
            "编制和领导职数是否单独核定",
            "whether staffing and leadership posts are approved for it alone");
    static final Field<StaffingKind> STAFFING_KIND = optional(
            "staffing_kind",
            "编制类别",
            WordTypes.term(StaffingKind.class),
            "编制类别",
            "the kind of posts it is staffed with");
    static final Field<Boolean> OWN_BUDGET =
            optional("own_budget", "一级预算单位", WordTypes.flag(), "是否为一级预算单位", "whether it is a first-level budget unit");
    static final Field<DocumentIssue> ISSUES_DOCUMENTS = optional(
            "issues_documents",
            "行文",
            WordTypes.term(DocumentIssue.class),
            "向同级机构行文的名义",
            "in whose name it writes to its peers");
    static final Field<ReportLine> REPORTS_TO =
            optional("reports_to", "请示报告", WordTypes.term(ReportLine.class), "向谁请示报告", "to whom it reports");
    static final Field<Publication> MANDATE_PROVISION = optional(
            "mandate_provision",
            "三定规定",
            Fields.publication(),
            "三定规定的印发日期，或其状态",
            "the day on which its provision on functions was issued, or why there is none");
    static final Field<Publication> POWER_LIST = optional(
            "power_list",
            "权责清单",
            Fields.publication(),
            "权责清单的公布日期，或其状态",
            "the day on which its power list was published, or why there is none");
    static final Field<Coverage> COVERAGE = optional(
            "coverage",
            "覆盖范围",
            WordTypes.term(Coverage.class),
            "输入写明了它的哪些职权；没有写明不等于没有",
            "which of its powers the input states; what is not stated is unknown");
    static final Field<List<String>> COUNTERPARTS = optional(
            "counterparts",
            "对口上级",
            new OneOrMany<>(WordTypes.text(), true, true),
            "对口上级部门的编号或名称",
            "ids or names of the higher departments it answers to");
    static final Field<String> PREDECESSOR =
            optional("predecessor", "前身", WordTypes.text(), "前身机构的编号或名称", "the id or name of what it was formed from");
    static final Field<List<Stated>> MANDATES = optional(
            "mandates", "职责", new OneOrMany<>(Group.of(MandateShape.WITHIN), false, true), "它的职责", "its mandates");

    static final Shape SHAPE = Shape.of(
            "institution",
            "机构",
            "an institution",
            ID,
            NAME,
            NAMES,
            NAME_EN,
            REGION,
            KIND,
            NATURE,
            FORM,
            RANK,
            SEQUENCE,
            LEADERSHIP,
            SUPERVISOR,
            HOST,
            POSITIONING,
            LAW_ENFORCEMENT,
            CIVIL_SERVICE_MANAGED,
            CATEGORY,
            OWN_STAFFING,
            STAFFING_KIND,
            OWN_BUDGET,
            ISSUES_DOCUMENTS,
            REPORTS_TO,
            MANDATE_PROVISION,
            POWER_LIST,
            COVERAGE,
            COUNTERPARTS,
            PREDECESSOR,
            Fields.SINCE,
            Fields.UNTIL,
            MANDATES);

    private InstitutionShape() {}
}
