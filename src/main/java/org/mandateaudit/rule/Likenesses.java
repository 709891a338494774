package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.DrlText.Stretch;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleSource;
import org.mandateaudit.rule.drl.Types;
import org.mandateaudit.rule.words.Anatomy;
import org.mandateaudit.rule.words.Anatomy.Clause;
import org.mandateaudit.rule.words.Anatomy.Part;
import org.mandateaudit.trial.Unexercised;

/**
 * A rule with one of its conditions left out, once for each condition: where its examples do not tell such a likeness
 * from the rule, they do not exercise the condition. An absence that the rule asks for counts as one condition.
 */
final class Likenesses {

    private final RuleSource source;
    private final String file;
    private final DrlText drl;
    private final List<RuleBlock> blocks;
    private final Map<String, Unexercised> conditions = new LinkedHashMap<>();
    private final List<Unexercised> whole = new ArrayList<>();
    private final List<RuleSource> sources = new ArrayList<>();

    private Likenesses(RuleSource source, String file) {
        this.source = source;
        this.file = file;
        this.drl = DrlText.of(source.text());
        this.blocks = DrlReader.read(drl);
    }

    /**
     * Makes the likenesses of a rule.
     *
     * @param file the path of its file, for places in it
     */
    static Likenesses of(RuleSource source, String file) {
        Likenesses likenesses = new Likenesses(source, file);
        Types types = new Types(likenesses.drl);
        for (RuleBlock block : likenesses.blocks) {
            Anatomy.of(block, likenesses.drl, types).parts().forEach(likenesses::leaveOut);
        }
        return likenesses;
    }

    /** The likenesses as rules, compiled. */
    RuleBook book() {
        return new RuleBook(sources, new Classic(sources));
    }

    /** The conditions that are left out, by the name of the likeness without it. */
    Map<String, Unexercised> conditions() {
        return conditions;
    }

    /** The parts that cannot be left out by themselves. */
    List<Unexercised> whole() {
        return whole;
    }

    private void leaveOut(Part part) {
        Stretch where = part.element().where();
        if (part.finds()) {
            // True of every fact, and asking for nothing that may be unknown.
            part.conditions()
                    .forEach(clause -> leaveOut(
                            clause.constraint().where(),
                            clause.constraint().expression(),
                            words(part, clause),
                            "this != null"));
        } else if (part.type() != null) {
            leaveOut(where, part.written(), part.words(), "");
        } else {
            whole.add(new Unexercised(part.words(), part.written(), place(where), false));
        }
    }

    private static Text words(Part part, Clause clause) {
        Text kind = part.words();
        return new Text(
                kind.zh() + "：" + clause.words().zh(),
                kind.en() + ": " + clause.words().en());
    }

    private void leaveOut(Stretch condition, String written, Text words, String instead) {
        String name = "likeness-" + sources.size();
        Map<Stretch, String> edits = new LinkedHashMap<>();
        edits.put(condition, instead);
        blocks.forEach(block -> edits.put(
                new Stretch(block.at() + 1, block.at() + 1 + source.id().length()), name));
        StringBuilder text = new StringBuilder(drl.text());
        edits.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Stretch, String> edit) ->
                                edit.getKey().from())
                        .reversed())
                .forEach(
                        edit -> text.replace(edit.getKey().from(), edit.getKey().to(), edit.getValue()));
        String likeness = text.toString();
        sources.add(new RuleSource(source.challenge(), name, () -> likeness));
        conditions.put(name, new Unexercised(words, written, place(condition), true));
    }

    private Place place(Stretch where) {
        return new Place(file, drl.line(where.from()), drl.column(where.from()));
    }
}
