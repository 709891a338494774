package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences on what an institution is → the fields that say so. */
final class Standing {

    private static final String NAME = "([^,。;:()《》\"、 ]{2,40}?(?:委员会办公室|局|委员会|办公厅|办公室|厅|中心|委|院))";
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("^[^,。;:]{0,20}?(?:关于印发)?《?" + NAME + "(?:的)?\\(?(?:主要职责|职能配置|工作职责|职责|三定|\"三定\"|机构职能)"),
            Pattern.compile("(?:设立|组建)" + NAME + "(?=,|。|\\(|;|$)"),
            Pattern.compile("^(?:第[^条]{1,4}条 *)?" + NAME + "(?:\\([^)]*\\))?(?:是|为|属)"),
            Pattern.compile("^" + NAME + "$"));
    private static final Pattern SHORT_FORM =
            Pattern.compile("([^,。;:( ]{2,40})\\((?:以下)?简称\"?([^\",)]{2,20})\"?[^)]*\\)");
    private static final Pattern NAMEPLATE = Pattern.compile("(?:加挂|挂)\"?([^,。;\"]{2,40}?)\"?的?牌子");
    private static final Pattern SUPERVISOR = Pattern.compile("由([^,。;]{2,20}?)(?:归口)?管理");
    private static final Pattern WITHHELD =
            Pattern.compile("(职责|职能)[^。;]{0,20}(涉密|保密|国家秘密)[^。;]{0,20}|(涉密|国家秘密)[^。;]{0,12}不予?以?公开");

    private Standing() {}

    /** The full name, as the document has it first; null where it has none that names its region. */
    static @Nullable String name(List<String> lines) {
        String without = null;
        for (Pattern title : TITLES) {
            for (String line : lines.subList(0, Math.min(lines.size(), 40))) {
                for (String sentence : Folding.fold(line).strip().split("(?<=[。;])")) {
                    Matcher matcher = title.matcher(sentence);
                    if (matcher.find()) {
                        String name = matcher.group(1);
                        if (!Names.regionOf(name).isEmpty() || name.startsWith("国务院")) {
                            return name;
                        }
                        without = without == null ? name : without;
                    }
                }
            }
        }
        return without;
    }

    static boolean withheld(String text) {
        return WITHHELD.matcher(text).find();
    }

    static void shortForms(String text, Names names) {
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

    /** What a sentence says of the institution. */
    static void read(Words sentence, Names names, Lexicon lexicon, DraftFact fact, Bodies bodies, int line) {
        String text = sentence.folded();
        int own = names.at(text);
        if (own == 0 && !text.matches("^(是|为|机构规格|加挂|挂|规格).*")) {
            return;
        }
        String said = own == 0 ? text : text.substring(own);
        if (!said.matches("^(\\([^)]*\\))?[ ,]*(是|为|属|加挂|挂|机构规格|规格|由|的?性质).*")) {
            return;
        }
        Why why = Why.stated("第 " + line + " 行", "line " + line);
        List<Lexicon.Hit> hits = new ArrayList<>(lexicon.in(Entry.Kind.STANDING, said));
        hits.sort(java.util.Comparator.comparing(hit -> -hit.word().length()));
        for (Lexicon.Hit hit : hits) {
            Why word = Why.stated("第 " + line + " 行“" + hit.word() + "”", "line " + line + ", \"" + hit.word() + "\"");
            hit.entry()
                    .named()
                    .forEach((name, value) -> fact.putIfAbsent(
                            name, name.equals("civil_service_managed") ? Boolean.valueOf(value) : value, word));
            if (hit.word().contains("公益一类") || hit.word().contains("公益二类")) {
                fact.putIfAbsent("category", hit.word().contains("一类") ? "first" : "second", why);
            }
        }
        Matcher nameplate = NAMEPLATE.matcher(said);
        if (nameplate.find()) {
            List<String> plates = new ArrayList<>();
            for (String plate : nameplate.group(1).split("[、和](?=[省市区县州])")) {
                plates.add(plate.matches("^[省市区县州盟旗].*") ? names.region() + plate.substring(1) : plate);
            }
            fact.putIfAbsent("names", plates, why);
        }
        Matcher supervisor = SUPERVISOR.matcher(said);
        if (supervisor.find()) {
            String id = bodies.other(supervisor.group(1), fact.text("region"), names.region());
            if (id != null) {
                fact.putIfAbsent("form", "managed", why);
                fact.putIfAbsent("supervisor", id, why);
            }
        }
    }
}
