package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;
import java.util.List;

/** 豁免. */
final class WaiverShape {

    static final Field<String> FINDING =
            optional("finding", "发现", WordTypes.findingId(), "所豁免的发现的编号", "the id of the finding that is waived");
    static final Field<String> RULE =
            optional("rule", "规则", WordTypes.id(), "所豁免的发现的规则", "the rule of the finding that is waived");
    static final Field<List<String>> INSTITUTIONS = optional(
            "institutions",
            "机构",
            new OneOrMany<>(WordTypes.id(), true, false),
            "所豁免的发现所涉的全部机构",
            "all institutions that the finding is about");
    static final Field<String> MATTER = optional(
            "matter",
            "事项",
            WordTypes.matter(),
            "所豁免的发现所涉事项；发现不涉及事项的不写",
            "the matter that the finding is about; left out where it is about none");
    static final Field<String> REASON = required("reason", "理由", WordTypes.text(), "豁免的理由", "why it is waived");
    static final Field<String> APPROVER = required("approver", "批准人", WordTypes.text(), "批准人或者机关", "who decided");
    static final Field<String> BASIS =
            required("basis", "依据", WordTypes.text(), "批准的依据，如文号", "what the decision rests on");
    static final Field<LocalDate> UNTIL =
            required("until", "截止日期", WordTypes.day(), "失效的第一天", "the first day on which it no longer holds");

    static final Shape SHAPE =
            Shape.of("waiver", "豁免", "a waiver", FINDING, RULE, INSTITUTIONS, MATTER, REASON, APPROVER, BASIS, UNTIL);

    private WaiverShape() {}
}
