package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Example;

/** What a page on a rule says, piece by piece. */
final class RulePageWords {

    /** So many duties of an institution are told in short. */
    private static final int SHOWN = 3;

    private final RulePage page;
    private final RuleDescription rule;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    RulePageWords(RulePage page, Language language) {
        this.page = page;
        this.rule = page.rule();
        this.language = language;
    }

    List<Block> blocks() {
        blocks.add(new Block.Title(say(rule.title())));
        label("规则", "rule", rule.id());
        label("规则组", "challenge", rule.challenge());
        standing();
        condition();
        texts();
        remarks();
        neighbours();
        if (!page.drl().isEmpty()) {
            examples();
            heading("DRL", "DRL");
            blocks.add(new Block.Code("drl", page.drl()));
        }
        return blocks;
    }

    private void standing() {
        label("严重程度", "severity", term(rule.severity()) + language.say("——", ": ") + say(meaning(rule.severity())));
        label(
                "效力",
                "force",
                term(rule.force())
                        + (page.drl().isEmpty() ? "" : language.say("——", ": ") + say(meaning(rule.force()))));
        for (Criterion criterion : rule.criteria()) {
            label("依据", "basis", say(criterion.source()) + language.say("，", ", ") + say(criterion.at()));
        }
        if (page.onlyOnDemand()) {
            label("运用", "applied", language.say("只有点名（--only）才运用", "only where it is asked for by name (--only)"));
        }
        if (page.atLeast() > 1) {
            label(
                    "机构",
                    "institutions",
                    language.say(
                            "一个发现至少涉及 " + page.atLeast() + " 个机构", "a finding names " + page.atLeast() + " at least"));
        }
    }

    private void condition() {
        if (!page.variants().isEmpty()) {
            heading("查什么", "What it looks for");
        }
        for (RulePage.Variant variant : page.variants()) {
            int depth = 0;
            if (page.variants().size() > 1) {
                item(0, variant.name());
                depth = 1;
            }
            for (String told : particulars(variant)) {
                item(depth, told);
            }
            for (RulePage.Part part : variant.parts()) {
                boolean whole =
                        part.conditions().stream().anyMatch(each -> each.words().equals(part.fact()));
                item(depth, say(part.fact()) + (whole || part.conditions().isEmpty() ? "" : language.say("：", ":")));
                if (!whole) {
                    for (RulePage.Condition condition : part.conditions()) {
                        item(depth + 1, say(condition.words()));
                    }
                }
            }
        }
    }

    private List<String> particulars(RulePage.Variant variant) {
        List<String> told = new ArrayList<>();
        if (variant.from() != null) {
            told.add(language.say("自 " + variant.from() + " 起适用", "applies from " + variant.from()));
        }
        if (variant.until() != null) {
            told.add(language.say("适用到 " + variant.until() + " 之前", "applies before " + variant.until()));
        }
        if (variant.reformed() != null) {
            told.add(
                    variant.reformed()
                            ? language.say(
                                    "在行政区完成2023年改革之后适用", "applies once the region carried out the reform of 2023")
                            : language.say(
                                    "在行政区完成2023年改革之前适用", "applies before the region carries out the reform of 2023"));
        }
        if (variant.severity() != rule.severity()) {
            told.add(language.say("严重程度：", "severity: ") + term(variant.severity()));
        }
        if (variant.severityOfDuplication() != variant.severity()) {
            told.add(language.say("程度为重复时：", "where graded duplication: ") + term(variant.severityOfDuplication()));
        }
        return told;
    }

    private void texts() {
        heading("发现怎么写", "What a finding says");
        label("现状", "condition", open(rule.condition()));
        for (RulePage.Variant variant : page.variants()) {
            if (!variant.condition().equals(rule.condition())) {
                item(0, variant.name() + say(Marks.COLON) + open(variant.condition()));
            }
        }
        label("标准", "criterion", say(rule.criterion()));
        label("影响", "effect", open(rule.effect()));
        label("建议", "recommendation", open(rule.recommendation()));
    }

    private void remarks() {
        if (!page.remarks().isEmpty()) {
            heading("说明和已知局限", "Remarks and known limits (in Chinese)");
        }
        for (RulePage.Remark remark : page.remarks()) {
            Text label =
                    switch (remark.about()) {
                        case SOURCE -> new Text("出处", "source");
                        case READING -> new Text("认定", "reading");
                        case SILENCE -> new Text("沉默", "silent where");
                        case LIMITS -> new Text("已知局限", "known limits");
                    };
            label(label.zh(), label.en(), remark.text());
        }
    }

    private void neighbours() {
        if (page.silencedBy().isEmpty() && page.silences().isEmpty()) {
            return;
        }
        heading("和其他规则", "Other rules");
        if (!page.silencedBy().isEmpty()) {
            label("指出同一问题时，由下列规则指出", "where these find the same, they report it", list(page.silencedBy()));
        }
        if (!page.silences().isEmpty()) {
            label(
                    "指出同一问题时，代替下列规则指出",
                    "where these find the same, it reports it instead of them",
                    list(page.silences()));
        }
    }

    private void examples() {
        heading("示例", "Examples");
        if (page.examples().isEmpty()) {
            item(0, language.say("没有示例", "there are none"));
        }
        for (Example example : page.examples()) {
            item(0, "[" + term(example.kind()) + "] " + say(example.name()));
            facts(example.mandates().world()).forEach(fact -> item(1, fact));
            item(1, outcome(example));
        }
    }

    private List<String> facts(World world) {
        return world.institutions().stream()
                .filter(institution -> !institution.outside())
                .map(institution -> institution(institution, world))
                .toList();
    }

    private String institution(Institution institution, World world) {
        String standing = Stream.of(institution.nature(), institution.form(), institution.rank())
                .filter(term -> term instanceof Term)
                .map(term -> term((Term) term))
                .collect(Collectors.joining(language.say("、", ", ")));
        List<String> duties = world.mandates().stream()
                .filter(mandate -> mandate.institution().equals(institution))
                .map(Mandate::text)
                .toList();
        String more =
                duties.size() > SHOWN ? language.say("等 " + duties.size() + " 项", " and so on, " + duties.size()) : "";
        return Names.of(institution, language)
                + (standing.isEmpty() ? "" : Marks.aside(standing, language))
                + (duties.isEmpty() ? "" : say(Marks.COLON))
                + duties.stream().limit(SHOWN).collect(Collectors.joining(say(Marks.SEMICOLON)))
                + more;
    }

    private String outcome(Example example) {
        List<String> told = new ArrayList<>();
        for (Example.Expected finding : TrialText.ordered(example.finds())) {
            told.add(language.say("→ 发现：", "→ found: ") + ExpectedText.of(finding, language));
        }
        if (!example.wants().isEmpty()) {
            told.add(language.say("→ 未能判定，缺少 ", "→ not assessable, wants ") + list(List.copyOf(example.wants())));
        }
        return told.isEmpty() ? language.say("→ 没有发现", "→ nothing found") : String.join(say(Marks.SEMICOLON), told);
    }

    private static Text meaning(Severity severity) {
        return switch (severity) {
            case ERROR ->
                new Text("违反法律或者明确的机构编制规定", "a statute or a stated rule of institutional management is broken");
            case WARNING -> new Text("需要作出决定的缺陷", "a defect that calls for a decision");
            case NOTE -> new Text("应当留意的情况", "something to be observed");
        };
    }

    private static Text meaning(Force force) {
        return switch (force) {
            case LAW -> new Text("法律、法规有规定", "a statute says so");
            case NORM ->
                new Text("所引论文阐述或者引用的机构编制规则", "a rule of institutional management that the article states or cites");
            case ADVICE -> new Text("所引论文提出的建议", "the article recommends it");
            case WATCH ->
                new Text(
                        "所引论文认为有争议或者需要关注，不会列为错误",
                        "the article calls it disputed, or a thing to be observed; never an error");
        };
    }

    private void heading(String zh, String en) {
        blocks.add(new Block.Heading(language.say(zh, en)));
    }

    private void label(String zh, String en, String value) {
        blocks.add(new Block.Labelled(language.say(zh, en), value));
    }

    private void item(int depth, String text) {
        blocks.add(new Block.Item(depth, text));
    }

    private String open(Text template) {
        return SarifText.open(say(template));
    }

    private String term(Term term) {
        return say(Text.of(term));
    }

    private String list(List<String> names) {
        return Names.list(names, language);
    }

    private String say(Text text) {
        return text.in(language);
    }
}
