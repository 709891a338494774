package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an institution is called in its own document: in full, without its region, and by its defined short form. */
final class OwnNames {

    /** What the name of a body ends with. */
    static final String BODY = "(?:委员会办公室|办公室|委员会|办公厅|人民政府|政府|部门|机关|机构|单位|中心|党委|党组|网信办|工信委|改革委|委|局|厅|办|院|所|处)";

    private static final Pattern ENDS_AS_BODY = Pattern.compile(".*" + BODY);
    private static final Pattern ITSELF = Pattern.compile("[本我](局|委|办|中心|厅|部|单位|机构)");

    /** With one body and no place in it: 国家统计局甲省调查总队 and 国家森林公园管理处 are of some region. */
    private static final Pattern CENTRAL = Pattern.compile(
            "国务院.*|(?:国家(?!级)|中央|中共中央|中华人民共和国)(?:市场|[^局委厅办院所处部省市区县州盟旗街园()（）]){2,24}(?:总局|局|委员会|委员会办公室|办公室|部|委|办)");

    /** A level of government before a name; 市场监督管理局 begins with none. */
    private static final Pattern LEVEL = Pattern.compile("^[省市区县州盟旗](?!场|政管|政公|政工|容|民|域|长).{2,}");

    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)(?!中央|代表)(?=.)");

    static final Pattern REGION = Pattern.compile(
            "^((?:[^,。;: ]{1,10}?(?:特别行政区|自治区|省|自治州|地区|盟|市))?(?:[^,。;: 省市]{1,8}?(?:自治县|自治旗|新区|区|县|旗|市))?)(?=.{2,})");

    /** The levels of a regulation that speaks of more than one: 县级以上人民政府, 市、县(市、区). */
    private static final Pattern OF_EVERY_LEVEL = Pattern.compile("(?:县级以上|各级|本级)(?:地方)?(?:各级)?(?:人民)?政府");

    private static final Pattern GENERIC = Pattern.compile("(国家|" + OF_EVERY_LEVEL
            + "|[省市区县州盟旗](?:[、和][省市区县]|[(][省市区县、]+[)])*+(?:级?人民政府)?)(?!级)"
            + "([^,。;、]{2,14}?)(?:行政)?(?:主管|管理)?(?:部门|机关)");

    /** What every department is. */
    private static final Pattern OF_ANY = Pattern.compile("政|政务|政府|人民政府|行政|党政|机关|管理|服务|职能|发展|改革");

    /** What a field is followed by in the name of a department; 甲市公路建设局 is no department of roads. */
    private static final String FIELD_END = "(?:(?:[和与及发]|管理|监督管理|监管)[^局委厅办院所处部]*)?(?:局|委员会|委|厅|办公室|办|部|部门|机关)";

    /** 网信部门 are called by none of their names. */
    private static final String CYBERSPACE = "(?:国家|中央|委)?(?:网信|网络安全和信息化(?:委员会)?|互联网信息)(?:办公室|办|部门)";

    /** A name that is no word for a thing as well, as 政务服务中心 is. */
    private static final Pattern NO_THING = Pattern.compile(".*(?:部门|机关)");

    /** What is shorter may be a word of the text. */
    private static final int LEAST = 3;

    private final String full;
    private final boolean central;
    private final String own;
    private final String region;
    private final List<String> shortForms = new ArrayList<>();

    OwnNames(String full) {
        this(full, null);
    }

    /** @param place its region, where the name does not say it; else null */
    OwnNames(String full, @Nullable String place) {
        this.full = withoutParty(Folding.fold(full));
        this.central = isCentral(this.full);
        this.own = regionOf(this.full);
        this.region = place != null && place.endsWith(own) ? place : own;
    }

    /** A name without that of the Party before it: 中共甲市委网信办 is a body of 甲市. */
    static String withoutParty(String name) {
        return PARTY.matcher(name).replaceFirst("");
    }

    /** The region in a name, as 甲省乙市 in 甲省乙市大数据局; empty where there is none. */
    static String regionOf(String name) {
        if (isCentral(name)) {
            return "";
        }
        Matcher matcher = REGION.matcher(withoutParty(name));
        return matcher.find() && !Map.of("市", 1, "区", 1, "县", 1, "省", 1).containsKey(matcher.group(1))
                ? matcher.group(1)
                : "";
    }

    /** 区经信局 in 甲省乙市丙区 is that of 丙区, and 市经信局 that of 乙市; null where the region has no such level. */
    static @Nullable String full(String plain, String region) {
        if (!LEVEL.matcher(plain).find()) {
            return region + plain;
        }
        int level = region.lastIndexOf(plain.charAt(0));
        return level < 0 ? null : region.substring(0, level + 1) + plain.substring(1);
    }

    /**
     * A name with its region, which it may tell itself: 市数据局 is 甲市数据局; null where the region has no such level. What
     * begins with a level tells no region, even where a place may be called so: 市智慧城市建设领导小组.
     */
    static @Nullable String complete(String name, String region) {
        return !LEVEL.matcher(name).find() && tellsRegion(name) ? name : full(name, region);
    }

    /** Whether a name says of which region the body is. */
    static boolean tellsRegion(String name) {
        return isCentral(name) || !regionOf(name).isEmpty();
    }

    /** Whether it is a body of the whole country, as 国务院办公厅 and 国家数据局. */
    static boolean isCentral(String name) {
        return CENTRAL.matcher(name).matches();
    }

    String full() {
        return full;
    }

    String region() {
        return region;
    }

    void define(String shortForm) {
        shortForms.add(shortForm);
    }

    /** Where a name of it at the beginning ends; 0 where there is none. */
    int at(String text) {
        for (int end = Math.min(text.length(), Math.max(full.length(), LONGEST)); end > 1; end--) {
            if (is(text.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Whether the words begin with what it does, by its name: 市公安局：, 市公安局负责. */
    boolean begins(String words) {
        int end = at(words);
        return end > 0 && words.substring(end).matches("(\\([^)]*\\))? *(:|主要|具体)?(负责|承担|牵头|统筹|会同|协助|配合|:).*");
    }

    /** Whether these words are a name of it. */
    boolean is(String said) {
        String words = withoutParty(said);
        if (words.equals(full)
                || words.equals(region + full.substring(own.length()))
                || isWithoutHigherRegion(words)
                || isWithoutRegion(words)
                || shortForms.contains(words)
                || ITSELF.matcher(words).matches()) {
            return true;
        }
        // Where the document defines a short form, another abbreviation may be another body.
        return shortForms.isEmpty() && (abbreviates(words) || isGeneric(words));
    }

    /** 市信息化主管部门, where it is 甲市经济和信息化局: a regulation names no body, but whose field it is. */
    private boolean isGeneric(String words) {
        Matcher generic = GENERIC.matcher(words);
        if (!generic.matches()
                || !isOfLevel(generic.group(1))
                || OF_ANY.matcher(generic.group(2)).matches()) {
            return false;
        }
        // 市公安部门 is no 甲市公安局数据中心, 市改革部门 no 甲市发展改革委, and 普及 no joint.
        String field = generic.group(2);
        String name = field.equals("网信")
                ? CYBERSPACE
                : (central ? "(?:国家)?" : "") + "(?:.*(?:[和与]|(?<!普)及))?" + Pattern.quote(field) + FIELD_END;
        return full.substring(own.length()).matches(name);
    }

    /** Whether that is what its region is: 市 of 甲省乙市. */
    private boolean isOfLevel(String level) {
        if (level.equals("国家")) {
            return central;
        }
        return !region.isEmpty()
                && (OF_EVERY_LEVEL.matcher(level).matches() || level.indexOf(region.charAt(region.length() - 1)) >= 0);
    }

    /** Whether its name has these characters in this order. */
    private boolean holds(String characters) {
        int at = 0;
        for (int i = 0; i < full.length() && at < characters.length(); i++) {
            if (full.charAt(i) == characters.charAt(at)) {
                at++;
            }
        }
        return at == characters.length();
    }

    /** 乙市数据局, where it is 甲省乙市数据局 in full. */
    private boolean isWithoutHigherRegion(String words) {
        return words.length() < full.length()
                && full.endsWith(words)
                && full.substring(0, full.length() - words.length()).matches(".*(?:省|自治区|市|州|盟|地区)")
                && !regionOf(words).isEmpty();
    }

    /** 密码管理部门 or 市密码管理部门, where it is 甲市密码管理部门. */
    private boolean isWithoutRegion(String words) {
        int left = full.length() - words.length();
        return words.length() >= LEAST
                && full.startsWith(own)
                && full.endsWith(words)
                && (left == own.length() && NO_THING.matcher(words).matches() || left == own.length() - 1);
    }

    private boolean abbreviates(String words) {
        if (words.length() < 3 || !("省市区县州盟旗".indexOf(words.charAt(0)) >= 0 || words.startsWith("自治"))) {
            return false;
        }
        // 市数据局 is no 甲市乙区数据局.
        boolean ofLevel = region.isEmpty() || words.startsWith("自治") || isOfLevel(words.substring(0, 1));
        if (!ofLevel || !ENDS_AS_BODY.matcher(words).matches()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return holds(words) && (full.charAt(full.length() - 1) == last || last == '委' || last == '办');
    }

    /** Another body at the beginning, as in 市公安局负责; null where there is none. */
    static @Nullable String other(String text, Lexicon lexicon) {
        Matcher said = OTHER.matcher(text);
        if (said.lookingAt()) {
            return said.group(1);
        }
        if (ADVERBIAL.matcher(text).lookingAt()) {
            return null;
        }
        Matcher subject = SUBJECT.matcher(text);
        for (int from = 0; subject.find(from) && subject.end() <= LONGEST; from = subject.end()) {
            int end = subject.end();
            boolean place = lexicon.in(Entry.Kind.MATTER, text).stream()
                    .anyMatch(matter -> matter.start() < end && matter.end() >= end);
            if (!place && end > 2 && end < text.length() && lexicon.at(Entry.Kind.VERB, text, end) != null) {
                return text.substring(0, end);
            }
        }
        return null;
    }

    private static final int LONGEST = 30;

    private static final Pattern OTHER = Pattern.compile("([^,。;: ]{1,30}?(?:" + BODY + "|企业|组织|主体|单位|个人|者)"
            + ")(?: *[(][^)]*[)])? *(?:应当|要|主要|具体|依法|在.{0,12}内)*"
            + "(?=:|负责|承担|牵头|配合|协助|会同|应当|履行|做好|参与|统筹|具体|是|有权|可以|不得|依照)");

    /** What no subject begins with. */
    private static final Pattern ADVERBIAL =
            Pattern.compile("(?:依法|具体|统一|积极|定期)*(?:对|向|为|与|同|报|由|将|把|在|按|根据|依照|依据|依托|经|以|从|就|通过)");

    /** What a subject ends with where any verb may follow it. */
    private static final Pattern SUBJECT = Pattern.compile("(?:部门|机关|机构|单位|委员会|办公室|政府|局|委|厅)");
}
