package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;

/** A part of a sentence → what it says is done, to what and upon whom. */
final class PredicateReader {

    /** What stands for the matter of the part before: 拟订相关政策. */
    private static final Pattern SAME =
            Pattern.compile(" *(?:全[国省市县区]|本[省市县区地])?(?:相关|有关|其|上述)(?!科技|工业|农业|教育|卫生|交通|金融|环境|价格)[^,]{0,10}?"
                    + "(?:政策|标准|规范|制度|办法|措施|规划|计划|机制|预案|方案|问题|体系|规则|战略|意见|建议|法规|规章).*");

    /** How words begin that mean what the part before names: 对其进行考核. */
    private static final Pattern PRONOUN = Pattern.compile(" *[对为向就]?(?:其(?![他它中余])|上述).*");

    /** How a matter may end that is a thing, which may be named again by that end. */
    private static final Pattern HEAD = Pattern.compile("(?:网站|平台|系统|项目|大厅|热线|窗口|政务云|网络|中心)$");

    private static final Pattern NOTHING = Pattern.compile("(?:[ 、和与及并的]|相关|有关|具体|工作)*");

    /** Words that name no matter of their own: 协调解决重大问题, 查处违规行为. */
    private static final Pattern ANY = Pattern.compile(
            "(?:[ 、和与及并的]|相关|有关|具体|日常|年度|重大|重点|全[省市县区]|工作|问题|事项|情况|行为|违法|违规|绩效|质量|服务|人员|窗口"
                    + "|进驻|单位|进展|成效|项目|资金|建设|发展|计划|规划|战略|方案|政策|措施|办法|细则|实施|配套|分类|分级|指标|制度|标准|规范|机制|体系|解决|开展|进行|建议|意见|报告|争议|任务|结果|许可证|经营|奖励|业务|活动|企业|群众|投诉|举报|过程|全过程|环节|流程|事前|事中|事后|风险|程序|申请|申报|材料|档案|台账|清单|内容|试点|推进|落实|责任|义务|队伍|力量|技术|经费|结果|数据|行业|市场|秩序|自律|创新|机构|第三方|专业|产品|主体|示范|应用|场景|推广|完善|执行|使用|网络|安全|接入|用户|安排|招标|采购|承办|主办|通报|城市|领导|决策|整改|存在|收益|效益|典型|案例|经验|模式|成果|软硬件|规章|要求|实际|按|提供|综合|各项|各类|统一|智慧|智能|跟踪|困难|难题|合力|治理|形成|落地|优秀|中|后)*");

    /** How long words may be that add but little. */
    private static final int LITTLE = 8;

    /** Words of which something of the field is named, which is not what the part before names. */
    private static final Pattern OF_THE_FIELD =
            Pattern.compile("数据|(?<!违法|有害|不良|违规|^ {0,30})信息|电信|通信|平台(?!企业)|系统|智慧|数字");

    /** What is done beside what the verbs say: 统筹协调数据安全和相关监管工作. */
    private static final Pattern RELATED = Pattern.compile("[和与及](?:相关|有关)([^、和与及]{2,8}?)(?:工作|职责)$");

    /** What they say is said by the noun: 提供技术支持, 承办政府网站的建设. */
    private static final Set<String> LIGHT = Set.of("提供", "承办");

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final @Nullable Predicate before;
    private final boolean further;

    private PredicateReader(String text, Lexicon lexicon, @Nullable Predicate before, boolean further) {
        this.lexicon = lexicon;
        this.verbs = isTail(text, lexicon) && before != null ? Verbs.none(text) : Verbs.of(text, lexicon);
        this.before = before;
        this.further = further;
    }

    /**
     * Reads a part of a sentence.
     *
     * @param before the part before, from which is carried forward what this leaves out; null where this is the first
     * @param further whether this is joined to the part before by 并, so that the role holds for both
     * @return null where no act was recognised
     */
    static @Nullable Predicate read(
            String text, Lexicon lexicon, MatterReader matters, @Nullable Predicate before, boolean further) {
        return new PredicateReader(text, lexicon, before, further).read(matters);
    }

    /** 并监督实施 behind a comma is what it is without one. */
    private static boolean isTail(String text, Lexicon lexicon) {
        Lexicon.Hit tail = lexicon.at(Entry.Kind.TAIL, text, 0);
        return tail != null && tail.end() == text.length();
    }

    private @Nullable Predicate read(MatterReader matters) {
        String rest = verbs.rest();
        List<Lexicon.Hit> tails = new ArrayList<>();
        for (Lexicon.Hit tail : lexicon.in(Entry.Kind.TAIL, rest)) {
            if (tail.end() >= rest.length() || tail.word().startsWith("并")) {
                tails.add(tail);
                rest = rest.substring(0, tail.start()) + " ".repeat(tail.word().length()) + rest.substring(tail.end());
            }
        }
        List<MatterReader.Found> found = matters(matters, rest, !verbs.hits().isEmpty() || !tails.isEmpty());
        List<Lexicon.Hit> acts = acts(rest, found);
        Map<String, Predicate.Deed> deeds = new LinkedHashMap<>();
        Lexicon.Hit unclear = null;
        for (Lexicon.Hit act : acts) {
            unclear = act.entry().unclear() ? act : unclear;
            add(deeds, act);
        }
        if (acts.isEmpty() && verbs.hits().isEmpty() && tails.isEmpty()) {
            // What goes on without a verb of its own goes on with the one before.
            if (before == null || before.deeds().isEmpty() || found.isEmpty()) {
                return null;
            }
            before.deeds().forEach(deed -> deeds.put(deed.act() + "/" + deed.power(), deed.carried()));
        } else if (acts.isEmpty() && !verbs.hits().isEmpty()) {
            if (tails.isEmpty()
                    && found.isEmpty()
                    && verbs.hits().stream().noneMatch(verb -> verb.entry().role() != null)) {
                return null;
            }
            String word = verbs.hits().get(verbs.hits().size() - 1).word();
            deeds.put("", new Predicate.Deed(Act.MANAGE, null, notCloser(word), responsibility(null)));
        }
        for (Lexicon.Hit tail : tails) {
            add(deeds, tail);
        }
        if (found.stream().anyMatch(each -> each.isCarried() && each.why().sureness() == Why.Sureness.UNSURE)) {
            deeds.replaceAll((act, deed) -> deed.unsure());
        }
        return new Predicate(
                List.copyOf(deeds.values()),
                found,
                objects(rest),
                unclear,
                governing(),
                verbs.rest().isBlank());
    }

    private static Why notCloser(String word) {
        return Why.byDefault("“" + word + "”，没有写明行为", "\"" + word + "\", no act is stated");
    }

    /** The matters that are named, or those of the part before where only they can be meant. */
    private List<MatterReader.Found> matters(MatterReader reader, String rest, boolean isDone) {
        List<MatterReader.Found> found = reader.in(rest);
        if (before == null || before.matters().isEmpty()) {
            return found;
        }
        // In 推进两化融合，制定相关标准 the standards are those of what is named before.
        boolean named = !MatterReader.areResources(found);
        if (named || !found.isEmpty() && !SAME.matcher(rest).matches()) {
            return found;
        }
        Why.Sureness sureness = meant(rest);
        // In 起草地方性法规草案，负责行政处罚 it is not the draft that is punished.
        boolean uponPublic = MatterReader.areResources(before.matters()) && isUponPublic(rest);
        // What is done may be said by nouns alone: 事项的交办、督办.
        boolean isListed = sureness == Why.Sureness.LIKELY
                && !lexicon.in(Entry.Kind.NOUN, rest).isEmpty();
        if (!isDone && !isListed || sureness == null || uponPublic) {
            return found;
        }
        return before.matters().stream()
                .map(each -> each.carried(Why.inferred(
                        new Text(
                                "承前：" + each.why().by().zh(),
                                "carried forward: " + each.why().by().en()),
                        sureness)))
                .toList();
    }

    /** Whether a power over the public is what is done, and no check of how plans and standards are carried out. */
    private boolean isUponPublic(String rest) {
        return Stream.concat(verbs.hits().stream(), lexicon.in(Entry.Kind.NOUN, rest).stream())
                .flatMap(hit -> hit.entry().deeds().stream())
                .anyMatch(deed -> deed.act().isSpecific() && !deed.act().mayStayInside());
    }

    /** How sure it is that words mean what the part before names; null where they do not. */
    private Why.@Nullable Sureness meant(String rest) {
        String own = own(rest);
        boolean likely = isShort(rest)
                        && (ANY.matcher(rest).matches() || ANY.matcher(own).matches())
                || SAME.matcher(rest).matches()
                || PRONOUN.matcher(rest).matches()
                || refers(rest);
        return likely ? Why.Sureness.LIKELY : isLittle(own, rest) && !furthers() ? Why.Sureness.UNSURE : null;
    }

    /** Whether what is done is to further or to co-ordinate, as in 推进产业结构调整: the little that is named is itself that. */
    private boolean furthers() {
        return verbs.hits().stream()
                .flatMap(verb -> verb.entry().deeds().stream())
                .anyMatch(deed -> deed.act() == Act.PROMOTE || deed.act() == Act.COORDINATE);
    }

    /** Words without what is done and upon whom: of 对服务质量进行考评 what is left is 服务质量. */
    private String own(String rest) {
        String own = rest;
        for (Lexicon.Hit noun : lexicon.in(Entry.Kind.NOUN, rest)) {
            own = own.replace(noun.word(), "");
        }
        for (Lexicon.Hit object : lexicon.in(Entry.Kind.OBJECT, own)) {
            own = own.replace(object.word(), "");
        }
        return own.replaceAll("^ *[对为就向]", "");
    }

    /** Whether words add to what any part may name no more than a little, and nothing of the field: 整改隐患. */
    private boolean isLittle(String own, String rest) {
        return isShort(rest)
                && ANY.matcher(own).replaceAll("").length() <= LITTLE
                && !OF_THE_FIELD.matcher(rest).find()
                && lexicon.in(Entry.Kind.MATTER, rest).stream()
                        .noneMatch(matter -> matter.entry().isBeside(rest));
    }

    /** Whether words name again in short what the part before names: 政府网站安全监测, 处置网站安全事件. */
    private boolean refers(String rest) {
        return before != null
                && before.matters().stream().anyMatch(matter -> {
                    Matcher head = HEAD.matcher(matter.word());
                    return head.find() && rest.contains(head.group());
                });
    }

    /** What is long names something. */
    private static boolean isShort(String rest) {
        return rest.length() <= 60;
    }

    private List<Lexicon.Hit> acts(String rest, List<MatterReader.Found> found) {
        List<Lexicon.Hit> said = verbs.hits().stream().filter(Verbs::says).toList();
        boolean light = said.stream().allMatch(verb -> LIGHT.contains(verb.word()));
        boolean listed = listsOn(rest, found);
        boolean carriedOut = said.stream().allMatch(PredicateReader::carriesOut);
        if (!said.isEmpty() && verbs.turned() == 0 && !light && !carriedOut && !listed) {
            return Stream.concat(said.stream(), related(rest)).toList();
        }
        List<Lexicon.Hit> nouns = new NounReader(lexicon, rest, found, verbs.turned()).nouns();
        if (carriedOut && verbs.turned() == 0 && !light && !listed) {
            return !nouns.isEmpty() && nouns.stream().allMatch(PredicateReader::supervises) ? nouns : said;
        }
        if (listed) {
            return Stream.concat(said.stream(), nouns.stream()).toList();
        }
        return nouns.isEmpty() ? said : nouns;
    }

    /** Whether it says no more than that something is carried out: 实施. */
    private static boolean carriesOut(Lexicon.Hit verb) {
        return verb.entry().deeds().equals(List.of(new Entry.Deed(Act.MANAGE, Power.EXECUTION)));
    }

    /** Whether it is itself an act that is carried out, as 评估 in 组织实施效能评估: 改革 may be a thing. */
    private static boolean supervises(Lexicon.Hit noun) {
        return noun.entry().deeds().stream().allMatch(Entry.Deed::supervises);
    }

    private Stream<Lexicon.Hit> related(String rest) {
        Matcher related = RELATED.matcher(rest);
        return related.find()
                ? Stream.ofNullable(lexicon.at(Entry.Kind.NOUN, rest, related.start(1)))
                        .filter(noun -> noun.end() == related.end(1))
                : Stream.empty();
    }

    /** Whether the first of several nouns looks like a verb, in a part that goes on: 政府网站的规划，管理和日常运行. */
    private static boolean listsOn(String rest, List<MatterReader.Found> found) {
        String plain = rest.strip();
        return found.stream().allMatch(matter -> matter.end() == 0) && !plain.isEmpty() && Predicate.joins(plain, 0);
    }

    private void add(Map<String, Predicate.Deed> deeds, Lexicon.Hit hit) {
        for (Entry.Deed deed : hit.entry().deeds()) {
            Why why = new Why(
                    Why.Origin.INFERRED,
                    hit.entry().cited(hit.word()),
                    hit.entry().deeds().size() > 1 ? Why.Sureness.LIKELY : Why.Sureness.SURE);
            deeds.putIfAbsent(
                    deed.act() + "/" + deed.power(),
                    new Predicate.Deed(deed.act(), deed.power(), why, responsibility(hit)));
        }
    }

    private Lexicon.@Nullable Hit governing() {
        Lexicon.Hit own = verbs.governing();
        boolean goesOn = further
                || before != null && before.saysPartyAlone()
                || isShort(verbs.rest()) && NOTHING.matcher(verbs.rest()).matches();
        return own == null && goesOn && before != null ? before.governing() : own;
    }

    /** 牵头, 会同 and 配合 hold for all that follows, 统筹 for itself. */
    private Responsibility responsibility(Lexicon.@Nullable Hit act) {
        boolean carriedOn = verbs.governing() == null;
        Lexicon.Hit word = carriedOn ? governing() : null;
        for (Lexicon.Hit verb : verbs.hits()) {
            if (!verb.entry().saysRole() || !verb.entry().deeds().isEmpty() && !verb.equals(act)) {
                continue;
            }
            if (word != null && verb.entry().role() == Role.LEAD && !leads(word)) {
                // In 协助市委网信办统筹 it is not the one who helps that leads; 会同 and what is carried on leave it open.
                if (carriedOn || word.entry().role() == Role.JOINT) {
                    return Responsibility.open(word, verb);
                }
            } else if (word == null
                    || word.entry().role() != Role.ASSIST && verb.entry().role() != Role.SOLE) {
                word = verb;
            }
        }
        if (act != null && act.entry().saysRole() && governing() == null) {
            return Responsibility.by(act);
        }
        return word == null ? carried() : Responsibility.by(word);
    }

    private static boolean leads(Lexicon.Hit word) {
        Role role = word.entry().role();
        return role == Role.LEAD || role == Role.SOLE;
    }

    /** A part without a verb is part of the one before. */
    private Responsibility carried() {
        return verbs.hits().isEmpty() && before != null && !before.deeds().isEmpty()
                ? before.deeds().get(0).responsibility()
                : Responsibility.OWN;
    }

    private Predicate.@Nullable Addressees objects(String rest) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (Lexicon.Hit hit : lexicon.in(Entry.Kind.OBJECT, rest)) {
            if (!hit.entry().plain().contains("none")) {
                codes.addAll(hit.entry().plain());
                words.add(hit.word());
            }
        }
        String quoted = String.join("、", words);
        return codes.isEmpty()
                ? null
                : new Predicate.Addressees(
                        List.copyOf(codes),
                        Why.inferred(new Text("据“" + quoted + "”", "by \"" + quoted + "\""), Why.Sureness.LIKELY));
    }
}
