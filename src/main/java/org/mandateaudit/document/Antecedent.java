package org.mandateaudit.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;

/** What a part of a sentence is on where it names nothing, or no more than a kind of thing: what the part before names. */
final class Antecedent {

    /** What stands for the matter of the part before: 拟订相关政策. */
    private static final Pattern SAME =
            Pattern.compile(" *(?:全[国省市县区]|本[省市县区地])?(?:相关|有关|其|上述)(?!科技|工业|农业|教育|卫生|交通|金融|环境|价格)[^,]{0,10}?"
                    + "(?:政策|标准|规范|制度|办法|措施|规划|计划|机制|预案|方案|问题|体系|规则|战略|意见|建议|法规|规章).*");

    /** How words begin that mean what the part before names: 对其进行考核. */
    private static final Pattern PRONOUN = Pattern.compile(" *[对为向就]?(?:其(?![他它中余])|上述).*");

    /** How a matter may end that is a thing, which may be named again by that end. */
    private static final Pattern HEAD = Pattern.compile("(?:网站|平台|系统|项目|大厅|热线|窗口|政务云|网络|中心)$");

    /** Words that name no matter of their own: 协调解决重大问题, 查处违规行为. */
    private static final Pattern ANY = Pattern.compile(
            "(?:[ 、和与及并的]|相关|有关|具体|日常|年度|重大|重点|全[省市县区]|工作|问题|事项|情况|行为|违法|违规|绩效|质量|服务|人员|窗口"
                    + "|进驻|单位|进展|成效|项目|资金|建设|发展|计划|规划|战略|方案|政策|措施|办法|细则|实施|配套|分类|分级|指标|制度|标准|规范|机制|体系|解决|开展|进行|建议|意见|报告|争议|任务|结果|许可证|经营|奖励|业务|活动|企业|群众|投诉|举报|过程|全过程|环节|流程|事前|事中|事后|风险|程序|申请|申报|材料|档案|台账|清单|内容|试点|推进|落实|责任|义务|队伍|力量|技术|经费|结果|数据|行业|市场|秩序|自律|创新|机构|第三方|专业|产品|主体|示范|应用|场景|推广|完善|执行|使用|网络|安全|接入|用户|安排|招标|采购|承办|主办|通报|城市|领导|决策|整改|存在|收益|效益|典型|案例|经验|模式|成果|软硬件|规章|要求|实际|按|提供|综合|各项|各类|统一|智慧|智能|跟踪|困难|难题|合力|治理|形成|落地|优秀|中|后)*");

    /** How long words may be that add but little. */
    private static final int LITTLE = 8;

    /** Words of which something of the field is named, which is not what the part before names. */
    private static final Pattern OF_THE_FIELD =
            Pattern.compile("数据|(?<!违法|有害|不良|违规|^ {0,30})信息|电信|通信|平台(?!企业)|系统|智慧|数字");

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final @Nullable Predicate before;

    /**
     * Prepares.
     *
     * @param verbs the verbs of this part
     * @param before the part before; null where this is the first
     */
    Antecedent(Lexicon lexicon, Verbs verbs, @Nullable Predicate before) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.before = before;
    }

    /** The matters that are named, or those of the part before where only they can be meant. */
    List<MatterReader.Found> matters(MatterReader reader, String rest, boolean isDone) {
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
    static boolean isShort(String rest) {
        return rest.length() <= 60;
    }
}
