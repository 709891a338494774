package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;

import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.SourceKind;

/** 来源. */
final class SourceShape {

    static final Field<String> DOCUMENT = optional("document", "文件", WordTypes.text(), "文件名", "the document's title");
    static final Field<String> CLAUSE =
            optional("clause", "条款", WordTypes.text(), "文件中的条款，如 三(一)", "the clause within the document, such as 三(一)");
    static final Field<SourceKind> KIND =
            optional("kind", "来源类别", WordTypes.term(SourceKind.class), "文件的类别", "the kind of document");

    static final Shape SHAPE = Shape.of("source", "来源", "a source", DOCUMENT, CLAUSE, KIND);

    private SourceShape() {}

    static Source source(Stated stated) {
        return new Source(stated.get(DOCUMENT), stated.get(CLAUSE), stated.get(KIND));
    }
}
