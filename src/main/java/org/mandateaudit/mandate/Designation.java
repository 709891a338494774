package org.mandateaudit.mandate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the name of an institution says of it. */
final class Designation {

    /** In the names of public institutions that often enforce law, as 节能监察中心, 道路运输管理处, 植物检疫站. */
    private static final Pattern ENFORCEMENT =
            Pattern.compile("执法|稽查|监察|检疫|海事|港航|港务|航道|航务|路政|渔政|渔港|运政|水政|林政|动监|盐务|运管|运输管理|公路管理|市容|城管"
                    + "|城市管理|(?:监督|检查|监管|监督管理)(?:中心|[队局所站处段])$|[总支大中]队$");

    /** Of local bodies only those of the party are called 部. */
    private static final Pattern PARTY = Pattern.compile("中共|党委|[省市区县州盟旗]委(?!员会|托)|党工委|部$");

    private static final List<String> DELIBERATIVE_OFFICES = List.of("协调小组办公室", "专班办公室", "指挥部办公室", "联席会议办公室");

    private static final List<String> DELIBERATIVE_BODIES = List.of("领导小组", "协调小组", "联席会议", "指挥部", "协调机制", "工作专班");

    /** In the names of organs of the centre in the provinces, below them, and at sea. */
    private static final List<String> LED_BY_THE_CENTRE = List.of(
            "通信管理局",
            "国家税务总局",
            "海关",
            "海事局",
            "气象局",
            "地震局",
            "邮政管理局",
            "国家安全局",
            "国家安全厅",
            "金融监督管理总局",
            "金融监管局",
            "银保监",
            "证监",
            "烟草专卖",
            "中国人民银行",
            "外汇管理局");

    private static final List<String> MOSTLY_MANAGED = List.of(
            "药品监督", "知识产权", "粮食", "能源局", "中医药", "疾病预防控制", "林业", "草原", "监狱", "戒毒", "保密", "密码", "机要", "档案局", "公务员局");

    /** What the names of administrative organs, and of those that enforce law in their name, end in. */
    private static final Pattern ORGAN = Pattern.compile("(?:局|委|委员会|管委会|厅|办公室|办|政府|公署|[总支大中]队)$");

    private static final Pattern PARTY_COMMITTEE = Pattern.compile("[省市区县州盟旗]委$|^中共[^委]*委员会$");

    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]$");

    private static final String OFFICE = "办公室";

    /** What the names of organs end in, and what comes before it at least. */
    private static final List<String> ORGANS = List.of("局", "委", "厅", "部", "院", "处", "办", "中心", "办公室", "委员会", "人民政府");

    private static final int PLACE = 2;

    /** What the names of parts of an organ end in, and what comes before it, behind the organ's own name, at most. */
    private static final List<String> PARTS = List.of("分局", "队", "所", "站", "处", "科", "室", "院", "中心");

    private static final int OWN = 20;

    private Designation() {}

    /** Whether it is that of an organ that the centre leads, wherever it sits. */
    static boolean ledByTheCentre(String name) {
        return containsAny(name, LED_BY_THE_CENTRE);
    }

    /** Asked of each two institutions that meet, so without a stream. */
    private static boolean containsAny(String name, List<String> words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is that of one which a department mostly manages, or bears as a name of its own. */
    static boolean mostlyManaged(String name) {
        return containsAny(name, MOSTLY_MANAGED);
    }

    /** Whether it is that of a people's government. */
    static boolean ofGovernment(String name) {
        return name.endsWith("人民政府") || name.endsWith("行政公署");
    }

    /** Whether it is that of a committee of the party that leads a place. */
    static boolean ofPartyCommittee(String name) {
        return PARTY_COMMITTEE.matcher(name).find();
    }

    /** Whether it is that of the office of the committee that bears the other name, in full or in short. */
    static boolean ofOfficeOf(String committee, String name) {
        boolean ofCommittee = committee.endsWith("委员会") || committee.endsWith("领导小组") || ofGovernment(committee);
        return ofCommittee
                && (name.equals(committee + OFFICE)
                        || (committee.contains("网络安全和信息化") && (name.endsWith("网信办") || name.endsWith("互联网信息办公室"))));
    }

    /** Whether it is that of a part of the one that bears the other name: that name, and behind it that of a part. */
    static boolean ofPartOf(String whole, String name) {
        return name.startsWith(whole)
                && !name.startsWith(OFFICE, whole.length())
                && ORGANS.stream().anyMatch(end -> whole.endsWith(end) && whole.length() >= PLACE + end.length())
                && PARTS.stream()
                        .anyMatch(end -> name.endsWith(end) && isOwn(name.length() - whole.length() - end.length()));
    }

    private static boolean isOwn(int length) {
        return length >= 0 && length <= OWN;
    }

    /** Whether both are names of parts of one and the same body, be that body in the input or not. */
    static boolean ofPartsOfOne(String one, String other) {
        return !one.equals(other)
                && PARTS.stream().anyMatch(one::endsWith)
                && PARTS.stream().anyMatch(other::endsWith)
                && IntStream.range(1, one.length())
                        .mapToObj(length -> one.substring(0, length))
                        .anyMatch(whole -> ofPartOf(whole, one) && ofPartOf(whole, other));
    }

    /** Whether it is that of a body that exercises the powers of many departments, for approval or enforcement. */
    static boolean gathersPowers(String name) {
        return name.contains("行政审批") || name.contains("综合执法") || name.contains("综合行政执法");
    }

    /** Whether it may be that of an administrative organ. */
    static boolean ofOrgan(String name) {
        return ORGAN.matcher(name).find();
    }

    /** Whether it is that of a party organ. */
    static boolean ofParty(String name) {
        return PARTY.matcher(name).find();
    }

    /** Whether it may be that of a body that enforces law. */
    static boolean ofEnforcement(String name) {
        return ENFORCEMENT.matcher(name).find();
    }

    /**
     * Whether it is that of a deliberative body, or of its office, which does nothing else. What stands in brackets behind
     * a name is a further one: 甲省大数据局（甲省数字政府建设领导小组办公室）.
     */
    static boolean ofDeliberativeBody(String name) {
        boolean bracketed = name.endsWith("）") || name.endsWith(")");
        String own = bracketed ? BRACKETED.matcher(name).replaceFirst("") : name;
        String body = own.endsWith(OFFICE) ? own.substring(0, own.length() - OFFICE.length()) : own;
        for (String each : DELIBERATIVE_BODIES) {
            if (body.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is that of the office of a deliberative body. */
    static boolean ofDeliberativeOffice(String name) {
        return name.contains("领导小组")
                || name.contains("委员会办公室")
                || DELIBERATIVE_OFFICES.stream().anyMatch(name::endsWith);
    }
}
