package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;
import org.mandateaudit.mandate.MechanismKind;

/** 公务协作机制. */
final class MechanismShape {

    static final Field<String> ID = Fields.numberedId("mechanism/1");
    static final Field<String> MATTER = optional(
            "matter", "事项", Fields.matterOrAll(), "所涉事项，不写为全部", "the matter concerned; all matters unless stated");
    static final Field<List<Reference>> INSTITUTIONS =
            required("institutions", "机构", Fields.institutions(), "参与各方的编号", "the ids of those who take part");
    static final Field<List<MechanismKind>> KIND = optional(
            "kind",
            "机制类别",
            new OneOrMany<>(WordTypes.term(MechanismKind.class), true, false),
            "一种或几种机制",
            "what it provides for");

    static final Shape SHAPE = Shape.of(
            "mechanism",
            "公务协作机制",
            "a mechanism",
            ID,
            MATTER,
            INSTITUTIONS,
            KIND,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    private MechanismShape() {}
}
