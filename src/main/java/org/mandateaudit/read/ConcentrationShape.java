package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;
import org.mandateaudit.mandate.Act;

/** 相对集中. */
final class ConcentrationShape {

    static final Field<String> ID = Fields.numberedId("concentration/1");
    static final Field<String> MATTER = optional(
            "matter", "事项", Fields.matterOrAll(), "所涉事项，不写为全部", "the matter concerned; all matters unless stated");
    static final Field<List<Act>> ACTS = required(
            "acts", "行为", new OneOrMany<>(WordTypes.term(Act.class), true, false), "集中行使的行为", "the acts that moved");
    static final Field<List<Reference>> FROM =
            required("from", "划出机构", Fields.institutions(), "原行使机构的编号", "the ids of those who held them before");
    static final Field<String> TO =
            required("to", "划入机构", WordTypes.id(), "集中行使机构的编号", "the id of the one that holds them now");
    static final Field<String> BASIS =
            optional("basis", "依据", WordTypes.text(), "如 行政许可法 25", "the provision that allows it, such as 行政许可法 25");
    static final Field<String> APPROVER = optional("approver", "批准机关", WordTypes.text(), "谁批准的", "who approved it");

    static final Shape SHAPE = Shape.of(
            "concentration",
            "相对集中",
            "a concentration",
            ID,
            MATTER,
            ACTS,
            FROM,
            TO,
            BASIS,
            APPROVER,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    private ConcentrationShape() {}
}
