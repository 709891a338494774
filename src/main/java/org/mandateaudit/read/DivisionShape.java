package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;

/** 职责分工. */
final class DivisionShape {

    static final Field<String> ID = Fields.numberedId("division/1");
    static final Field<List<Reference>> INSTITUTIONS = required(
            "institutions",
            "机构",
            Fields.institutions(),
            "分工各方的编号",
            "the ids of those between whom the work is divided");
    static final Field<String> LEAD =
            optional("lead", "牵头机构", WordTypes.id(), "牵头机构的编号", "the id of the one that leads");
    static final Field<String> ISSUER =
            optional("issuer", "印发机关", WordTypes.text(), "谁印发了分工", "who issued the division");

    static final Shape SHAPE = Shape.of(
            "division",
            "职责分工",
            "a division",
            ID,
            Fields.MATTER,
            INSTITUTIONS,
            LEAD,
            ISSUER,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    private DivisionShape() {}
}
