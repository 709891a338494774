package org.mandateaudit.read;

import java.util.Collection;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** The words for what is wrong with waivers. */
final class WaiverComplaint {

    static final Text FILE = new Text(
            "豁免文件（YAML 或 JSON），即一个列表，每项写明 finding，或者 rule、institutions、matter，以及 reason、approver、basis、until",
            "a waivers file (YAML or JSON): a list whose items state finding, or rule, institutions and matter; and reason,"
                    + " approver, basis, until");

    private WaiverComplaint() {}

    static Text coversNothing() {
        return new Text(
                "豁免没有写明对象；可用：finding（发现的编号），或 rule 和 institutions，发现涉及事项的加上 matter",
                "a waiver that does not say what it covers; accepted: finding (an id), or rule and institutions, and matter"
                        + " where the finding is on one");
    }

    static Text twice(String subject, Place first) {
        return new Text(
                "对 " + Complaint.cut(subject) + " 的豁免重复；第一次在 " + first + "；只保留一处",
                "a waiver for " + Complaint.cut(subject) + " is stated twice; first at " + first
                        + "; keep one of the two");
    }

    static Text unknownRule(String rule, Collection<String> rules) {
        return Nearest.asked(
                new Text(
                        "没有 " + Complaint.cut(rule) + " 这条规则；可用：mandate-audit rules 列出的规则",
                        "there is no rule " + Complaint.cut(rule)
                                + "; accepted: a rule that mandate-audit rules lists"),
                Nearest.to(rule, rules));
    }
}
