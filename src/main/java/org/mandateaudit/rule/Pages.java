package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.catalogue.RulePage.Subject;
import org.mandateaudit.read.Example;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.words.Anatomy;

/** Puts together what a rule is. */
final class Pages {

    private static final Map<String, Subject> HEADINGS =
            Map.of("认定", Subject.READING, "沉默", Subject.SILENCE, "已知局限", Subject.LIMITS);
    private static final Pattern HEADED = Pattern.compile("(认定|沉默|已知局限)：(.*)");

    private Pages() {}

    /**
     * The page of a rule.
     *
     * @param drl its DRL as written
     * @param silences the rules that fall silent where it speaks
     */
    static RulePage of(Rule rule, String drl, List<String> silences, List<Example> examples) {
        List<Anatomy> anatomies = Anatomy.ofAll(drl);
        List<RulePage.Variant> variants = new ArrayList<>();
        for (int each = 0; each < anatomies.size(); each++) {
            variants.add(variant(rule.variants().get(each), anatomies.get(each)));
        }
        return new RulePage(
                rule.description(),
                remarks(drl),
                variants,
                rule.onlyOnDemand(),
                rule.atLeast(),
                rule.silencedBy(),
                silences,
                examples,
                drl);
    }

    private static RulePage.Variant variant(Rule.Variant variant, Anatomy anatomy) {
        return new RulePage.Variant(
                variant.name(),
                variant.severity(),
                variant.severityOfDuplication(),
                variant.condition(),
                variant.from(),
                variant.until(),
                switch (variant.reform()) {
                    case ANY -> null;
                    case BEFORE -> false;
                    case AFTER -> true;
                },
                anatomy.parts().stream().map(Pages::part).toList());
    }

    private static RulePage.Part part(Anatomy.Part part) {
        if (!part.finds()) {
            return new RulePage.Part(
                    part.words(),
                    part.forbids(),
                    List.of(new RulePage.Condition(part.words(), part.written().replaceAll("\\s+", " "))));
        }
        return new RulePage.Part(
                part.words(),
                false,
                part.conditions().stream()
                        .map(clause -> new RulePage.Condition(
                                clause.words(), clause.constraint().expression().replaceAll("\\s+", " ")))
                        .toList());
    }

    /** The comment at the head of the file; a line that begins with no heading goes on with what the last one was about. */
    private static List<RulePage.Remark> remarks(String drl) {
        List<RulePage.Remark> remarks = new ArrayList<>();
        Subject about = Subject.SOURCE;
        for (String line : drl.lines().takeWhile(each -> each.startsWith("//")).toList()) {
            String text = line.substring(2).strip();
            Matcher headed = HEADED.matcher(text);
            if (headed.matches()) {
                about = HEADINGS.getOrDefault(headed.group(1), Subject.SOURCE);
                text = headed.group(2);
            }
            int last = remarks.size() - 1;
            if (last >= 0 && remarks.get(last).about() == about) {
                remarks.set(last, new RulePage.Remark(about, remarks.get(last).text() + text));
            } else {
                remarks.add(new RulePage.Remark(about, text));
            }
        }
        return remarks;
    }
}
