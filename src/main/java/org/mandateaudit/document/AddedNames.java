package org.mandateaudit.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * The offices of deliberative bodies whose work an institution does, as names that it bears: 承担市数字政府建设领导小组办公室日常工作,
 * 市数字政府建设领导小组办公室设在市大数据局.
 */
final class AddedNames {

    private static final String GROUP = "([^,。;、 ]{2,30}?(?:领导小组|协调小组|联席会议|指挥部))";

    private static final String OFFICE = "([^,。;、 ]{2,30}?(?:领导小组|协调小组|联席会议|指挥部|委员会)办公室)";

    private static final String WORK = "的?(?:具体|日常)+(?:工作|事务)";

    private static final Pattern DONE =
            Pattern.compile("^(?:具体)?(?:承担|负责|承办|履行|处理)(?:" + OFFICE + "|" + GROUP + ")" + WORK);

    private static final Pattern DONE_BY =
            Pattern.compile("^(?:" + OFFICE + "|" + GROUP + ")" + WORK + "由([^,。;]{2,30}?)(?:具体)?承担");

    private static final Pattern SEATED = Pattern.compile("^(?:" + OFFICE + "|" + GROUP + "办公室)设在([^,。;]{2,30})");

    /** What is said of no one office. */
    private static final Pattern ANY = Pattern.compile("有关|相关|各|其他|上级|党的|党建|本[局委办]");

    private final OwnNames names;
    private final Bodies bodies;
    private final DraftFact fact;

    AddedNames(OwnNames names, Bodies bodies, DraftFact fact) {
        this.names = names;
        this.bodies = bodies;
        this.fact = fact;
    }

    /** Adds those that a clause says, of which none other is known to bear them. */
    void read(Clause clause) {
        for (Passage sentence : clause.words().split("。;,")) {
            String text = sentence.folded().replaceAll("\\([^)]*\\)|[\" ]", "");
            String office = office(text, clause.section());
            if (office == null || ANY.matcher(office).find()) {
                continue;
            }
            String full = OwnNames.complete(office, names.region());
            if (full != null && !names.is(full) && !names.is(office) && !bodies.isBorne(full)) {
                add(full, clause);
            }
        }
    }

    private @Nullable String office(String text, Section section) {
        Matcher seated = SEATED.matcher(text);
        Matcher doneBy = DONE_BY.matcher(text);
        if (seated.lookingAt()) {
            return isOwn(seated.group(3)) ? named(seated) : null;
        }
        if (doneBy.lookingAt()) {
            return isOwn(doneBy.group(3)) ? named(doneBy) : null;
        }
        // Elsewhere it is not said whose work it is.
        Matcher done = DONE.matcher(text.substring(names.at(text)));
        return section == Section.DUTIES && done.lookingAt() ? named(done) : null;
    }

    private static String named(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) + "办公室" : matcher.group(1);
    }

    private boolean isOwn(String name) {
        return names.is(name) || names.at(name) == name.length();
    }

    private void add(String name, Clause clause) {
        Text by = new Text(
                clause.spot().text().zh() + "，“" + name + "”的工作由其承担",
                clause.spot().text().en() + ", it does the work of " + name);
        fact.addTexts("names", List.of(name), Why.inferred(by, Why.Sureness.LIKELY));
    }
}
