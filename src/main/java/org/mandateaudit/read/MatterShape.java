package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.List;
import org.mandateaudit.mandate.Domain;

/** 事项: a term that the user adds to the vocabulary. */
final class MatterShape {

    static final Field<String> CODE =
            required("code", "代码", WordTypes.slug(), "词表中没有的代码", "a code that the vocabulary does not have");
    static final Field<String> ZH = required("zh", "中文用语", WordTypes.text(), "中文用语", "the Chinese term");
    static final Field<String> EN = required("en", "英文用语", WordTypes.text(), "英文用语", "the English term");
    static final Field<List<String>> WORDINGS = optional(
            "wordings",
            "其他用语",
            new OneOrMany<>(WordTypes.text(), true, true),
            "同一事项的其他中文用语",
            "other Chinese wordings of the same matter");
    static final Field<Domain> DOMAIN = optional(
            "domain", "领域", WordTypes.term(Domain.class), "不写则随上位事项", "that of the broader matter unless stated");
    static final Field<String> BROADER =
            optional("broader", "上位事项", WordTypes.matter(), "它所属的更宽的事项", "the matter that it is a part of");

    static final Shape SHAPE = Shape.of("matter", "事项", "a matter", CODE, ZH, EN, WORDINGS, DOMAIN, BROADER);

    private MatterShape() {}
}
