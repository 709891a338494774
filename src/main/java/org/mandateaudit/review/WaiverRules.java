package org.mandateaudit.review;

import java.util.List;
import java.util.Optional;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;

/**
 * The rules by which waivers are looked at, in a group of their own. They stand in no catalogue: they say nothing of
 * institutions, and apply only where waivers are given.
 *
 * <p>A waiver that has expired, or that says other than the finding that it names, calls for a decision and is a warning.
 * One that covers nothing is a note: most often the finding has been remedied, and good news should fail no check; where
 * its id is mistyped, the finding itself goes on counting.
 */
public final class WaiverRules {

    /** The name of the group, as {@code --only} and {@code --except} take it. */
    public static final String GROUP = "waivers";

    static final RuleDescription EXPIRED = rule(
            "waiver-expired",
            Severity.WARNING,
            new Text("豁免已过期", "A waiver has expired"),
            new Text("对{finding}的豁免已失效。", "The waiver for {finding} has expired."),
            new Text("豁免只在批准的期限内有效。", "A waiver holds for the time for which it was approved."),
            new Text("until（不含当日）", "until (exclusive)"),
            new Text("没有仍然有效的决定接受这个发现，它重新计入。", "No decision in force accepts the finding, so it counts again."),
            new Text(
                    "整改后删去这条豁免，或者重新报批并更新 until。",
                    "Remedy the finding and take the waiver out, or have it approved anew and state the new until."));
    static final RuleDescription UNMATCHED = rule(
            "waiver-unmatched",
            Severity.NOTE,
            new Text("豁免没有对应的发现", "A waiver covers no finding"),
            new Text("{subject}没有对应的发现。", "{subject} covers no finding."),
            new Text("每条豁免对应一个现有的发现。", "Each waiver covers a finding that there is."),
            new Text("finding，或者 rule、institutions、matter", "finding, or rule, institutions and matter"),
            new Text(
                    "它不起作用；留着会在同样的发现再次出现时不经决定就生效。",
                    "It does nothing now; left in place, it would waive the finding unseen if that came back."),
            new Text(
                    "问题已经消除的，删去这条豁免；写错的，改正它的对象。",
                    "Take it out where the finding has been remedied; where it is mistaken, correct what it covers."));
    static final RuleDescription TOO_BROAD = rule(
            "waiver-too-broad",
            Severity.WARNING,
            new Text("豁免超出所指的发现", "A waiver reaches beyond its finding"),
            new Text("{subject}超出所指的发现。", "{subject} reaches beyond its finding."),
            new Text(
                    "豁免所写的规则、机构和事项与所指的发现一致。",
                    "The rule, institutions and matter that a waiver states are those of its finding."),
            new Text("finding、rule、institutions、matter", "finding, rule, institutions and matter"),
            new Text("批准的内容与所豁免的内容可能不是一回事。", "What was approved may not be what is waived."),
            new Text(
                    "核对批准的内容，只写发现的编号，或者使所写的与发现一致。",
                    "Check what was approved; name the finding by its id alone, or state what is so of it."));

    private WaiverRules() {}

    /** What the rules say of themselves. */
    public static List<RuleDescription> all() {
        return List.of(EXPIRED, UNMATCHED, TOO_BROAD);
    }

    /** What the rule of that name says of itself; empty where it is none of these. */
    public static Optional<RuleDescription> named(String name) {
        return all().stream().filter(rule -> rule.id().equals(name)).findFirst();
    }

    private static RuleDescription rule(
            String id,
            Severity severity,
            Text title,
            Text condition,
            Text criterion,
            Text field,
            Text effect,
            Text recommendation) {
        return new RuleDescription(
                id,
                GROUP,
                severity,
                Force.WATCH,
                title,
                condition,
                criterion,
                List.of(new Criterion(new Text("豁免文件的约定", "how waivers files are written"), field)),
                effect,
                recommendation);
    }
}
