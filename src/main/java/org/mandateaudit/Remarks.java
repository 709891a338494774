package org.mandateaudit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.World;
import org.mandateaudit.rule.Audit;
import org.mandateaudit.rule.RuleBook;

/** What an audit has to say of its rules beside what they found: their silence might be misread. */
final class Remarks {

    private Remarks() {}

    static List<Text> of(RuleBook book, Asked asked, Set<String> applied, Audit audit, World world) {
        List<Text> remarks = new ArrayList<>();
        audit.unheard().forEach((rule, times) -> remarks.add(unheard(rule, times)));
        asked.leftToTheirNames().forEach(rule -> remarks.add(onDemand(rule)));
        book.own().stream().filter(applied::contains).forEach(rule -> book.matters(rule).stream()
                .filter(code -> world.matters().find(code) == null)
                .forEach(code -> remarks.add(unknownMatter(rule, code, world))));
        return remarks;
    }

    /** A group that is asked for leaves out those of its rules that speak on demand alone. */
    private static Text onDemand(String rule) {
        return new Text(
                "自编规则 " + rule + " 点名才运用，点它的组不算；可用：--only " + rule,
                "your rule " + rule + " speaks only where it is asked for by its own name, and its group was; accepted:"
                        + " --only " + rule);
    }

    private static Text unheard(String rule, int times) {
        return new Text(
                "有 " + times + " 项发现由规则 " + rule + " 说明，它不在所要的规则之列",
                times + (times == 1 ? " finding is" : " findings are") + " told by rule " + rule
                        + ", which is not among those asked for");
    }

    private static Text unknownMatter(String rule, String code, World world) {
        Collection<String> codes =
                world.matters().all().stream().map(Matter::code).toList();
        Text text = new Text(
                "自编规则 " + rule + " 写的事项“" + code + "”既不在词表中，也不在材料的 matters 中，不会有匹配；可用：词表或者 matters 中的代码",
                "your rule " + rule + " names the matter \"" + code
                        + "\", which neither the vocabulary nor the matters of the input know, so that nothing matches it;"
                        + " accepted: a code of either");
        return Nearest.asked(text, Nearest.to(code, codes));
    }
}
