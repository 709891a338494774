package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;

import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Instrument;

/** 授权依据, 设定依据. */
final class CitationShape {

    static final Field<Instrument> INSTRUMENT =
            optional("instrument", "文件种类", WordTypes.term(Instrument.class), "法律、法规、规章等的种类", "the kind of instrument");
    static final Field<String> TITLE = optional("title", "名称", WordTypes.text(), "法律文件的名称", "the instrument's title");
    static final Field<String> ARTICLE = optional("article", "条", WordTypes.text(), "条款号", "the article");

    static final Shape SHAPE = Shape.of("citation", "引用条款", "a citation", INSTRUMENT, TITLE, ARTICLE);

    private CitationShape() {}

    static Authority citation(Stated stated) {
        return new Authority.Citation(stated.get(INSTRUMENT), stated.get(TITLE), stated.get(ARTICLE));
    }
}
