package org.mandateaudit.read;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/** A column in which a reviewer decides on a finding: a report for spreadsheets has them, and waivers are read from them. */
public enum DecisionColumn {
    /** The id of the finding. */
    FINDING("编号", "Id"),
    /** What the reviewer makes of it. */
    DECISION("复核意见", "Decision"),
    /** Why. */
    REASON("理由", "Decision: reason"),
    /** Who has approved a waiver. */
    APPROVER("批准人", "Decision: approver"),
    /** The document that it rests on. */
    BASIS("依据文件", "Decision: document"),
    /** The first day on which a waiver no longer holds. */
    UNTIL("截止日期（不含当日）", "Decision: end date (exclusive)");

    /** The sheet of a workbook that has them. */
    public static final Text SHEET = new Text("发现", "Findings");

    private final String zh;
    private final String en;

    DecisionColumn(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What stands over it. */
    public Text head() {
        return new Text(zh, en);
    }

    /** The column of that head, in either language; null where it is none of these. */
    static @Nullable DecisionColumn headed(String head) {
        return Stream.of(values())
                .filter(column -> List.of(column.zh, column.en).contains(head))
                .findFirst()
                .orElse(null);
    }

    /** What a waivers file calls what it says; nothing there says what was decided, since all is waived. */
    @Nullable
    Field<?> field() {
        return switch (this) {
            case FINDING -> WaiverShape.FINDING;
            case DECISION -> null;
            case REASON -> WaiverShape.REASON;
            case APPROVER -> WaiverShape.APPROVER;
            case BASIS -> WaiverShape.BASIS;
            case UNTIL -> WaiverShape.UNTIL;
        };
    }
}
