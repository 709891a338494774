package org.mandateaudit.report;

import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Term;

/** 类别: what an entry of a report is. */
enum EntryKind implements Term {
    /** A finding that is not waived. */
    FINDING("发现", "finding", "有待处理。", "It calls for action."),
    /** A finding that is waived. */
    WAIVED(
            "已豁免",
            "waived",
            "仍在，但有决定接受它，不计入门槛。",
            "They are still there; a decision accepts them, and they do not count towards the threshold."),
    /** What the baseline told and is no longer found. */
    RESOLVED("已消除", "resolved", "基线中有，本次没有，材料说明已经了结。", "In the baseline, not found now, and over by what is stated."),
    /** What the baseline told and of which nothing can be said now. */
    UNDECIDED(
            "未能确认消除",
            "undecided",
            "基线中有，本次没有，但本次未能判定，所依据的不再载明，或者没有运用其规则、没有审计其行政区，不能说已消除。",
            "In the baseline; now they could not be assessed, what they rest on is not stated any more, or their rule or region was not audited, which does not mean that they are resolved."),
    /** What could not be decided. */
    NOT_ASSESSABLE(
            "未能判定",
            "not assessable",
            "所需信息未载明或者不够，既不是问题，也不表示合格。",
            "What they ask for is not stated, or not enough of it; this is neither a finding nor a pass."),
    /** A rule that failed. */
    FAILURE(
            "规则运行失败",
            "failed rule",
            "本次审计不完整：下列规则运行失败，其结论未知。",
            "The audit is incomplete: these rules failed, and what they would have found is unknown."),
    /** A region that was not audited. */
    UNAUDITED(
            "未审计",
            "not audited",
            "本次审计不完整：没有审计完全部行政区，其余行政区的结论未知。",
            "The audit is incomplete: it was ended before every region was audited, and what is to be found in the others"
                    + " is unknown.");

    private final Words words;
    private final String meaningZh;
    private final String meaningEn;

    EntryKind(String zh, String en, String meaningZh, String meaningEn) {
        words = new Words(zh, en);
        this.meaningZh = meaningZh;
        this.meaningEn = meaningEn;
    }

    @Override
    public Words words() {
        return words;
    }

    /** What it means for the reader. */
    Text meaning() {
        return new Text(meaningZh, meaningEn);
    }
}
