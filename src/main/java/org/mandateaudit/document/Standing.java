package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateaudit.finding.Text;

/** The sentences on what an institution is → the fields that say so. */
final class Standing {

    private static final Pattern SHORT_FORM =
            Pattern.compile("([^,。;:( ]{2,40})\\((?:以下)?简称\"?([^\",)]{2,20})\"?[^)]*\\)");
    private static final Pattern FUNCTIONS = Pattern.compile("职责|职能|三定");
    private static final Pattern SECRET = Pattern.compile("涉密|国家秘密|保密");
    private static final Pattern UNPUBLISHED =
            Pattern.compile("(?:不|不予|不予以|不宜|不便|不对外|不作)公开|(?:涉密|保密)(?:信息|内容|事项)|属于?国家秘密");

    /** How a part of a sentence begins that says what its subject is: what its offices are is another matter. */
    private static final Pattern SAYS = Pattern.compile("^(?:\\([^)]*\\) *)?(?:是|为|系|属于|性质|机构性质|机构规格|规格|加挂|挂|由|参照).*");

    private static final Pattern OFFICES = Pattern.compile("^(?:内设|下设|设有|设[0-9一二三四五六七八九十]+个).*");

    private static final Pattern FOUNDED = Pattern.compile(".*?(?:重新)?(?:组建|设立|成立)(.+)");
    private static final Pattern NAMEPLATE = Pattern.compile("(?:加挂|挂)\"?([^,。;\"]{2,40}?)\"?的?牌子");
    private static final Pattern SUPERVISOR =
            Pattern.compile("由([^,。;]{2,20}?)(?:归口|代为|代)?管理|(?:是|为|系|属于)([^,。;]{2,20}?)(?:所属|下属|管理)的?[^,。;]*(?:单位|机构)");

    private final Lexicon lexicon;
    private final OwnNames names;
    private final Bodies bodies;
    private final DraftFact fact;

    Standing(Lexicon lexicon, OwnNames names, Bodies bodies, DraftFact fact) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.fact = fact;
    }

    /** Whether a sentence says that the functions are a secret: not one on duties to keep secrets. */
    static boolean withheld(String text) {
        return Stream.of(text.split("[。;\n]"))
                .anyMatch(sentence -> FUNCTIONS.matcher(sentence).find()
                        && SECRET.matcher(sentence).find()
                        && UNPUBLISHED.matcher(sentence).find());
    }

    /** Notes what the document calls the institution for short. */
    static void shortForms(String text, OwnNames names) {
        Matcher matcher = SHORT_FORM.matcher(text);
        while (matcher.find()) {
            String before = matcher.group(1);
            for (int i = 0; i < before.length() - 2; i++) {
                if (names.is(before.substring(i))) {
                    names.define(matcher.group(2));
                    break;
                }
            }
        }
    }

    /** Reads what a clause says of the institution, wherever it stands. */
    void read(Clause clause) {
        for (Passage sentence : clause.words().split("。;")) {
            String text = sentence.folded().replaceAll("\\([^)]*\\)| ", "");
            int own = names.at(text);
            List<String> parts = List.of(text.substring(own).split(","));
            int from = founded(parts);
            // In other parts of the document a sentence that does not name it may be about its offices.
            if (own == 0 && from == 0 && clause.section() != Section.UNKNOWN) {
                continue;
            }
            for (String part : parts.subList(from, parts.size())) {
                if (!SAYS.matcher(part.strip()).matches()) {
                    break;
                }
                said(part, clause);
            }
        }
    }

    /** Where it goes on behind 组建甲市大数据局; 0 where that is not said. */
    private int founded(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Matcher founding = FOUNDED.matcher(parts.get(i));
            if (founding.matches() && names.is(founding.group(1))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a part of a sentence says what its subject or its offices are, and not what it does. */
    static boolean says(String part) {
        return SAYS.matcher(part.strip()).matches()
                || OFFICES.matcher(part.strip()).matches();
    }

    private void said(String part, Clause clause) {
        for (Lexicon.Hit hit : lexicon.in(Entry.Kind.STANDING, part)) {
            Why word = Why.stated(
                    clause.spot().text().zh() + "“" + hit.word() + "”",
                    clause.spot().text().en() + ", \"" + hit.word() + "\"");
            hit.entry()
                    .named()
                    .forEach((name, value) -> fact.putIfAbsent(
                            name, name.equals("civil_service_managed") ? Boolean.valueOf(value) : value, word));
        }
        Matcher nameplate = NAMEPLATE.matcher(part);
        if (nameplate.find()) {
            List<String> plates = new ArrayList<>();
            for (String plate : nameplate.group(1).split("[、和](?=[省市区县州])")) {
                plates.add(plate.matches("^[省市区县州盟旗].*") ? names.region() + plate.substring(1) : plate);
            }
            fact.addTexts("names", plates, clause.stated());
        }
        Matcher supervisor = SUPERVISOR.matcher(part);
        if (supervisor.find()) {
            supervised(supervisor.group(1) == null ? supervisor.group(2) : supervisor.group(1), clause);
        }
    }

    /** A body under the government itself has no supervising department. */
    private void supervised(String by, Clause clause) {
        boolean government = by.matches(".*(政府|市委|省委|县委|区委|州委|党委)");
        boolean institution = "public".equals(fact.has("nature") ? fact.text("nature") : "");
        if (government) {
            if (institution) {
                fact.put("form", "direct-public", clause.stated());
            }
            return;
        }
        String id = bodies.other(by, fact.text("region"), names.region());
        if (id != null) {
            fact.putIfAbsent("form", institution ? "managed-public" : "managed", clause.stated());
            fact.putIfAbsent("supervisor", id, clause.stated());
        } else {
            fact.putIfAbsent(
                    "form",
                    institution ? "managed-public" : "managed",
                    Why.inferred(new Text("由“" + by + "”管理", "managed by " + by), Why.Sureness.LIKELY));
        }
    }
}
