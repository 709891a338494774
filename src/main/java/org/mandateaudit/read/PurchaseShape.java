package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

/** 政府购买服务. */
final class PurchaseShape {

    static final Field<String> ID = Fields.numberedId("purchase/1");
    static final Field<String> INSTITUTION =
            required("institution", "机构", WordTypes.id(), "购买机构的编号", "the id of the one that buys");
    static final Field<String> PROVIDER = optional(
            "provider",
            "承接主体",
            WordTypes.text(),
            "承接主体的编号或名称，可不在输入中",
            "the id or name of the provider, which may lie outside the input");
    static final Field<String> MATTER =
            optional("matter", "事项", WordTypes.matter(), "购买的服务所涉事项", "what the service is for");
    static final Field<Boolean> EVALUATED = optional(
            "evaluated",
            "监督评价",
            WordTypes.flag(),
            "是否有监督评价机制",
            "whether a mechanism of supervision and evaluation exists");

    static final Shape SHAPE = Shape.of(
            "purchase",
            "政府购买服务",
            "a purchase",
            ID,
            INSTITUTION,
            PROVIDER,
            MATTER,
            EVALUATED,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    private PurchaseShape() {}
}
