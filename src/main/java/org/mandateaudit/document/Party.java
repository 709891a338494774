package org.mandateaudit.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** With whom something is done: 会同有关部门, 配合市发展改革委、市财政局. */
final class Party {

    /** 市政府领导 is a party, 市政府领导小组 one more body. */
    private static final String LEADERS = "领导(?:同志|(?!小组|机构|班子))";

    private static final Pattern PARTIES = Pattern.compile("[^,。;]{0,20}?(?:部门|单位|各方面|" + LEADERS + "|" + OwnNames.BODY
            + ")(?:[、和及与][^,。;、和及与]{1,20}?" + OwnNames.BODY + ")*");

    private static final Pattern NEXT_BODY = Pattern.compile("[^,。;]*?(?:" + LEADERS + "|" + OwnNames.BODY + ")");

    /** The verbs that are part of the name of a party; 建立部门间的机制 and 审核部门预算 name none. */
    private static final Set<String> IN_NAMES = Set.of(
            "主管", "监管", "管理", "监督", "监督管理", "统筹", "综合协调", "牵头", "牵头负责", "承办", "协助", "配合", "建设", "规划", "运营", "运维", "运行",
            "维护", "审批", "统计", "宣传", "组织", "负责", "受理", "服务", "保障", "监察", "检查", "监测", "评估", "评审", "验收", "考核", "研究", "治理",
            "处置", "归口管理", "业务指导", "行政处罚", "提供", "开发", "实施", "参与");

    private static final int LONGEST = 60;

    private Party() {}

    /** Whether a verb begins the name of a party, as 主管 in 主管部门. */
    static boolean begins(String text, Lexicon.Hit verb) {
        return IN_NAMES.contains(verb.word())
                && Stream.of("部门", "单位", "机构").anyMatch(body -> text.startsWith(body, verb.end()));
    }

    /** Where the parties at the beginning end; 0 where a verb comes first. */
    static int end(String text, Lexicon lexicon) {
        Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, 0);
        if (verb != null && !begins(text, verb)) {
            return 0;
        }
        Matcher matcher = PARTIES.matcher(text);
        if (!matcher.lookingAt()) {
            return 0;
        }
        int end = matcher.end();
        // 市发展改革委 ends at 委, not at 发展, and 市委网信办 at 办: the first end that a verb follows is meant.
        Matcher longer = NEXT_BODY.matcher(text);
        for (int at = end; at <= LONGEST; at = longer.end()) {
            if (at >= text.length() || follows(text, at, lexicon)) {
                return at;
            }
            if (!longer.region(at, text.length()).lookingAt()) {
                break;
            }
        }
        // 参与网络安全事件的调查处置 names no 处.
        return lexicon.in(Entry.Kind.MATTER, text.substring(0, end)).isEmpty() ? end : 0;
    }

    private static boolean follows(String text, int at, Lexicon lexicon) {
        // 会同有关部门对电信企业进行检查: the enterprises are no party.
        if (Verbs.turns(text, at)) {
            return true;
        }
        Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
        return lexicon.at(Entry.Kind.VERB, text, filler == null ? at : filler.end()) != null;
    }
}
