package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.Severity;

/** A file of examples beside a rule: facts that all share, and the examples. */
final class ExampleShape {

    static final Field<ExampleKind> KIND =
            required("example", "示例", WordTypes.term(ExampleKind.class), "示例的种类", "what the example shows");
    static final Field<String> ZH = required("zh", "中文说明", WordTypes.text(), "中文说明", "what it is about, in Chinese");
    static final Field<String> EN = required("en", "英文说明", WordTypes.text(), "英文说明", "what it is about, in English");
    static final Field<List<String>> FOUND_INSTITUTIONS = required(
            "institutions", "机构", new OneOrMany<>(WordTypes.id(), true, false), "发现所涉机构", "those the finding names");
    static final Field<String> FOUND_MATTER =
            optional("matter", "事项", WordTypes.text(), "发现所涉事项；没有则不写", "its matter; left out where it is on none");
    static final Field<Severity> FOUND_SEVERITY =
            required("severity", "严重程度", WordTypes.term(Severity.class), "严重程度", "how grave it is");
    static final Field<Grade> FOUND_GRADE =
            optional("grade", "程度", WordTypes.term(Grade.class), "重复、交叉或者分散", "how closely mandates meet");
    static final Shape FOUND = Shape.of(
            "expected", "预期的发现", "an expected finding", FOUND_INSTITUTIONS, FOUND_MATTER, FOUND_SEVERITY, FOUND_GRADE);
    static final Field<List<Stated>> FINDS = optional(
            "finds", "发现", new OneOrMany<>(Group.of(FOUND), false, true), "应当发现什么", "what the rule is to find");
    static final Field<List<String>> WANTS = optional(
            "wants", "缺少", new OneOrMany<>(WordTypes.id(), true, true), "未能判定时缺少的字段", "the fields that it is to want");

    static final Shape EXAMPLE = withFacts("example", "示例", "an example", KIND, ZH, EN, FINDS, WANTS);
    static final Field<List<Stated>> EXAMPLES =
            required("examples", "示例", new OneOrMany<>(Group.of(EXAMPLE), false, false), "示例", "the examples");
    static final Shape SHAPE = withFacts("examples", "示例文件", "a file of examples", EXAMPLES);

    private ExampleShape() {}

    private static Shape withFacts(String name, String zh, String en, Field<?>... own) {
        List<Field<?>> fields = new ArrayList<>(List.of(own));
        FileShape.SHAPE.fields().stream()
                .filter(field -> !field.equals(FileShape.MANDATE_FILE))
                .forEach(fields::add);
        return Shape.of(name, zh, en, fields.toArray(Field<?>[]::new));
    }
}
