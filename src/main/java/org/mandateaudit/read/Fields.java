package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Source;

/** The fields and groups of fields that several facts have. */
final class Fields {

    static final Field<LocalDate> SINCE =
            optional("since", "起始日期", WordTypes.day(), "生效的第一天", "the first day on which it is in force");
    static final Field<LocalDate> UNTIL =
            optional("until", "截止日期", WordTypes.day(), "失效的第一天", "the first day on which it is no longer in force");

    static final Field<Source> SOURCE = optional(
            "source",
            "来源",
            new Either<>(
                    new Group<>(SourceShape.SHAPE, SourceShape::source, false),
                    WordTypes.text().as(title -> new Source(title, null, null))),
            "所依据的文件，可只写文件名",
            "the document it is taken from; its title alone will do");

    static final Field<String> MATTER = required("matter", "事项", WordTypes.matter(), "所涉事项", "the matter concerned");

    private Fields() {}

    /** The fact's own id; numbered where it is not stated. */
    static Field<String> numberedId(String example) {
        return optional(
                "id",
                "编号",
                WordTypes.id(),
                "在全部输入中唯一；不写则自动编为 " + example,
                "unique in the whole input; numbered as " + example + " unless stated");
    }

    /** The ids of institutions. */
    static Type<List<Reference>> institutions() {
        return new OneOrMany<>(WordTypes.id().at(Reference::new), true, false);
    }

    static Type<String> matterOrAll() {
        return new Either<>(WordTypes.keyword(WordTypes.ALL, "全部", WordTypes.ALL), WordTypes.matter());
    }

    /** A date of issue, or why there is none. */
    static Type<Publication> publication() {
        Type<Publication> pending = WordTypes.keyword("pending", "未出台", new Publication.Pending());
        Type<Publication> withheld = WordTypes.keyword("withheld", "不公开", new Publication.Withheld());
        Type<Publication> issued = WordTypes.day().as(Publication.Issued::new);
        return new Either<>(new Either<>(pending, withheld), issued);
    }

    /** A citation, or the statement that there is none. */
    static Type<Authority> authority() {
        return new Either<>(
                WordTypes.<Authority>keyword("none", "无", new Authority.None()),
                new Group<Authority>(CitationShape.SHAPE, CitationShape::citation, false));
    }
}
