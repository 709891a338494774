package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Delivery;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

/** 职责: within its institution, or in a list of its own where it names its institution. */
final class MandateShape {

    static final Field<String> ID = Fields.numberedId("institution/1");
    static final Field<String> INSTITUTION =
            required("institution", "机构", WordTypes.id(), "所属机构的编号", "the id of the institution whose mandate it is");
    static final Field<String> TEXT =
            required("text", "条文", WordTypes.text(), "文件中的原文", "the clause, as the document words it");
    static final Field<String> MATTER = required(
            "matter",
            "事项",
            WordTypes.matter(),
            "所涉事项；随附词表中的，或 matters 中自定的",
            "what it is about: a matter of the vocabulary, or one of your own under matters");
    static final Field<Act> ACT = required(
            "act",
            "行为",
            WordTypes.term(Act.class),
            "所做的行为；一句含几个行为的，分写几条职责",
            "what it does; a clause with several acts is several mandates");
    static final Field<Role> ROLE = optional(
            "role",
            "责任",
            WordTypes.term(Role.class),
            "责任方式；权责清单的事项不写则为负责",
            "how it takes part; an item of a power list is sole unless stated");
    static final Field<Scope> SCOPE = optional(
            "scope",
            "职责范围",
            WordTypes.term(Scope.class),
            "不写为全域，写了 sector 则为本行业",
            "how far it reaches; the whole region unless stated, one sector where sector is stated");
    static final Field<String> SECTOR =
            optional("sector", "行业", WordTypes.text(), "所指的行业", "the sector it reaches over");
    static final Field<Power> POWER =
            optional("power", "权力维度", WordTypes.term(Power.class), "不写则由行为推定", "follows from the act unless stated");
    static final Field<Domain> DOMAIN =
            optional("domain", "领域", WordTypes.term(Domain.class), "不写则由事项推定", "follows from the matter unless stated");
    static final Field<List<Addressee>> OBJECTS = optional(
            "objects",
            "管理服务对象",
            new OneOrMany<>(WordTypes.term(Addressee.class), true, false),
            "对谁行使",
            "whom it is exercised upon");
    static final Field<Delivery> DELIVERY =
            optional("delivery", "建设运营方式", WordTypes.term(Delivery.class), "建设、运营维护的方式", "for build and operate, how");
    static final Field<Authority> AUTHORISED_BY = optional(
            "authorised_by",
            "授权依据",
            Fields.authority(),
            "行使该权力的依据；文件写明没有的写 none",
            "the authority by which it exercises the power; none where the source says that there is none");
    static final Field<Authority> SET_BY = optional(
            "set_by",
            "设定依据",
            Fields.authority(),
            "设定该权力的依据，与谁可行使无关",
            "what created the power, apart from who may exercise it");
    static final Field<Delegation> DELEGATED_BY = optional(
            "delegated_by",
            "委托机关",
            Delegation.type(),
            "委托机关的编号，可不在输入中",
            "the id of the delegator, which may lie outside the input");
    static final Field<String> UNDER_NAME = optional(
            "under_name", "行使名义", WordTypes.text(), "以哪个加挂的名称行使", "the added name under which it is exercised");
    static final Field<String> STANDARD = optional(
            "standard", "标准", WordTypes.text(), "许可、监督检查所用的标准", "for inspect and license, the standard applied");

    /** A mandate that stands under its institution. */
    static final Shape WITHIN = Shape.of(
            "mandate",
            "职责",
            "a mandate",
            ID,
            TEXT,
            MATTER,
            ACT,
            ROLE,
            SCOPE,
            SECTOR,
            POWER,
            DOMAIN,
            OBJECTS,
            DELIVERY,
            AUTHORISED_BY,
            SET_BY,
            DELEGATED_BY,
            Delegation.IN_WRITING,
            UNDER_NAME,
            STANDARD,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    /** A mandate that stands apart, and names its institution. */
    static final Shape APART = new Shape(
            "mandate-of",
            WITHIN.title(),
            Stream.concat(Stream.of(INSTITUTION), WITHIN.fields().stream()).toList());

    private MandateShape() {}
}
