package org.mandateaudit.mandate;

import java.util.List;
import java.util.regex.Pattern;

/** What the name of an institution says of it. */
final class Designation {

    private static final Pattern ENFORCEMENT = Pattern.compile("执法|路政|渔政|运政|(?:稽查|监察|监督|检查)[队局所站处]$|[总支大中]队$");

    /** Of local bodies only those of the party are called 部. */
    private static final Pattern PARTY = Pattern.compile("中共|党委|[省市区县州盟旗]委(?!员会|托)|党工委|部$");

    private static final List<String> DELIBERATIVE_OFFICES = List.of("协调小组办公室", "专班办公室", "指挥部办公室", "联席会议办公室");

    private Designation() {}

    /** Whether it is that of a body that exercises the powers of many departments, for approval or enforcement. */
    static boolean gathersPowers(String name) {
        return name.contains("行政审批") || name.contains("综合执法") || name.contains("综合行政执法");
    }

    /** Whether it is that of a party organ. */
    static boolean ofParty(String name) {
        return PARTY.matcher(name).find();
    }

    /** Whether it is that of a brigade or bureau that enforces law. */
    static boolean ofEnforcement(String name) {
        return ENFORCEMENT.matcher(name).find();
    }

    /** Whether it is that of the office of a deliberative body. */
    static boolean ofDeliberativeOffice(String name) {
        return name.contains("领导小组")
                || name.contains("委员会办公室")
                || DELIBERATIVE_OFFICES.stream().anyMatch(name::endsWith);
    }
}
