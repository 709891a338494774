package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.catalogue.FactPage.Origin;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** What is said of the types that a rule can name: a list of all, and a page on each. */
final class FactPageWords {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private FactPageWords(Language language) {
        this.language = language;
    }

    /** The page on the only one, or the list of several. */
    static List<Block> of(List<FactPage> pages, Language language) {
        FactPageWords words = new FactPageWords(language);
        if (pages.size() == 1) {
            words.page(pages.get(0));
        } else {
            words.index(pages);
        }
        return words.blocks;
    }

    private void index(List<FactPage> pages) {
        blocks.add(new Block.Title(language.say("规则能问什么", "What a rule can ask")));
        for (Origin origin : Origin.values()) {
            blocks.add(new Block.Heading(say(heading(origin))));
            pages.stream()
                    .filter(each -> each.origin() == origin)
                    .forEach(each -> blocks.add(new Block.Labelled(each.name(), say(each.called()))));
        }
        blocks.add(new Block.Heading(
                language.say("每种的内容：mandate-audit facts 名称", "What each has: mandate-audit facts NAME")));
    }

    private static Text heading(Origin origin) {
        return switch (origin) {
            case STATED -> new Text("职责文件写明的事实", "Facts that a mandate file states");
            case DERIVED -> new Text("由此推出的事实", "Facts that follow from them");
            case PART -> new Text("事实的组成部分", "Parts of facts");
            case VALUES -> new Text("取值", "Values");
        };
    }

    private void page(FactPage page) {
        blocks.add(new Block.Title(page.name() + Marks.aside(say(page.called()), language)));
        blocks.add(new Block.Code("drl", "import " + page.folder() + ".*"));
        if (!page.properties().isEmpty()) {
            blocks.add(new Block.Heading(language.say("属性", "Properties")));
            page.properties().forEach(this::property);
        }
        if (!page.questions().isEmpty()) {
            blocks.add(new Block.Heading(language.say("带参数的属性", "Properties with arguments")));
            page.questions()
                    .forEach(each -> blocks.add(
                            new Block.Labelled(each.name() + "( " + each.takes() + " )", say(each.called()))));
        }
        if (!page.values().isEmpty()) {
            blocks.add(new Block.Heading(language.say("取值", "Values")));
            page.values().forEach(this::value);
        }
    }

    private void property(FactPage.Property property) {
        StringBuilder text = new StringBuilder(say(property.called()));
        Text otherwise = property.otherwise();
        if (otherwise != null) {
            text.append(language.say("／", " / ")).append(say(otherwise));
        }
        if (property.mayBeUnknown()) {
            text.append(language.say("；可能未知", "; may be unknown"));
        }
        if (!property.fields().isEmpty() && !property.fields().equals(List.of(property.name()))) {
            text.append(language.say("；字段 ", "; from "))
                    .append(String.join(language.say("、", ", "), property.fields()));
        }
        blocks.add(new Block.Labelled(property.name() + " " + property.type(), text.toString()));
    }

    private void value(FactPage.Value value) {
        StringBuilder text = new StringBuilder(say(value.called()));
        if (!value.drl().contains(value.code())) {
            text.append(language.say("；职责文件写 ", "; in a mandate file: ")).append(value.code());
        }
        if (value.within() != null) {
            text.append(language.say("；属于 ", "; a part of ")).append(value.within());
        }
        blocks.add(new Block.Labelled(value.drl(), text.toString()));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
