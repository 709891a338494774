package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;

/** 职责划转. */
final class TransferShape {

    static final Field<String> ID = Fields.numberedId("transfer/1");
    static final Field<String> FROM = required("from", "划出机构", WordTypes.id(), "原承担机构的编号", "the id of the old holder");
    static final Field<String> TO = required("to", "划入机构", WordTypes.id(), "新承担机构的编号", "the id of the new holder");
    static final Field<LocalDate> DATE =
            optional("date", "划转日期", WordTypes.day(), "决定划转的日期", "the day on which the transfer was ordered");
    static final Field<LocalDate> COMPLETED =
            optional("completed", "完成日期", WordTypes.day(), "划转完成的日期", "the day by which it is complete");

    static final Shape SHAPE = Shape.of(
            "transfer",
            "职责划转",
            "a transfer",
            ID,
            Fields.MATTER,
            FROM,
            TO,
            DATE,
            COMPLETED,
            Fields.SOURCE,
            Fields.SINCE,
            Fields.UNTIL);

    private TransferShape() {}
}
