package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;

/** Words → the matters of the vocabulary that they name. */
final class MatterReader {

    private static final String TALENT = "talent";

    /** The resources: what every field has, so that a matter of its own stands before them. */
    private static final List<String> RESOURCES = List.of(
            "legislation", "standards", "development-planning", "investment", "project-approval", "funding", TALENT);

    /** What may stand between a field and its talent or security. */
    private static final Pattern FIELD_OF = Pattern.compile("(?:相关|有关|领域|行业|产业|专业|方面|技术|高层次|急需|紧缺|的)*");

    /** What is secured is not the matter, but its security. */
    private static final List<String> SECURITY = List.of("information-security", "cybersecurity", "data-security");

    /** Of a matter that is outside the vocabulary: what stands before it says of what it is. */
    private static final String OTHER = "other";

    private static final String FIELD = "大数据";

    private static final String INDUSTRY = "big-data-industry";

    private static final Pattern AMONG_OTHERS = Pattern.compile("(?<=^|[ 、]|全[省市区县]|本[省市区县]|相关|有关)" + FIELD
            + "[、和与及][^,。;]{0,30}?(?:(?:产业|领域|行业)(?:的?发展|企业|招商|规划|战略|政策|的?(?:对外)?(?:交流|合作))|发展(?:规划|战略|政策))");

    /**
     * What a region's own programme begins with, as 数字甲省 and 智慧甲市, and what it is about: the former is about economy,
     * government and society, of which none stands for the others.
     */
    private static final List<Map.Entry<String, String>> PROGRAMMES =
            List.of(Map.entry("数字", OTHER), Map.entry("智慧", "smart-city"));

    /** Behind the name of a programme it is that of a company. */
    private static final Pattern COMPANY = Pattern.compile("[^、,和与及]{0,10}(?:集团|公司)");

    /** How much of the name of a region stands in that of its programme. */
    private static final int PLACE = 2;

    /**
     * A matter that words name.
     *
     * @param code the matter
     * @param start where its words begin
     * @param end where they end
     * @param word the words
     * @param why by which words
     * @param field the field that it is confined to; null where there is none
     */
    record Found(String code, int start, int end, String word, Why why, @Nullable Field field) {

        /** Of no field. */
        Found(String code, int start, int end, String word, Why why) {
            this(code, start, end, word, why, null);
        }

        /** Whether nothing names it where it is read. */
        boolean isCarried() {
            return end == 0;
        }

        /** The same where nothing names it anew. */
        Found carried(Why its) {
            return new Found(code, 0, 0, word, its, field);
        }
    }

    private final Lexicon lexicon;
    private final String institution;
    private final String region;
    private final Map<String, List<Found>> defined = new LinkedHashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();

    /** @param institution whose duties are read: what it calls 相关行业 is its own field */
    MatterReader(Lexicon lexicon, String institution) {
        this.lexicon = lexicon;
        this.institution = institution;
        this.region = OwnNames.regionOf(institution);
    }

    /** Notes what a short form such as 相关行业 stands for: the last words before it that belong together. */
    void define(String shortForm, String before) {
        String words = before.substring(
                Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf(','), before.lastIndexOf(';'))) + 1);
        definitions.put(shortForm, words);
        defined.put(shortForm, in(words));
    }

    /** The matters, each once, in the order of the words; resources only where there is no other. */
    List<Found> in(String text) {
        Map<String, Found> found = new LinkedHashMap<>();
        StringBuilder context = new StringBuilder(text);
        if (text.contains("相关")) {
            context.append(institution);
        }
        defined.forEach((word, matters) -> {
            int at = text.indexOf(word);
            if (at >= 0) {
                context.append(definitions.get(word));
                matters.forEach(each -> found.putIfAbsent(
                        each.code(),
                        new Found(
                                each.code(),
                                at,
                                at + word.length(),
                                word,
                                Why.inferred(
                                        new Text(
                                                "文中简称“" + word + "”",
                                                "the short form \"" + word + "\" of the document"),
                                        Why.Sureness.LIKELY))));
            }
        });
        String around = context.toString();
        Field field = null;
        int last = 0;
        for (Lexicon.Hit hit : hits(text)) {
            if (!hit.entry().isBeside(around)) {
                continue;
            }
            Field its = Field.of(text, hit.start(), hit.end(), lexicon);
            field = its != null || !Field.goesOn(text, last, hit.start()) ? its : field;
            last = hit.end();
            for (String code : hit.entry().plain()) {
                found.putIfAbsent(
                        code, new Found(code, hit.start(), end(hit, code, text), hit.word(), why(hit, code), field));
            }
        }
        List<Found> named = List.copyOf(found.values());
        for (Map.Entry<String, String> programme : PROGRAMMES) {
            programme(text, programme.getKey(), programme.getValue())
                    // 数字甲市云平台 is a cloud platform.
                    .filter(each -> named.stream()
                            .noneMatch(other -> !RESOURCES.contains(other.code()) && qualifies(each, other, text)))
                    .forEach(each -> found.putIfAbsent(each.code(), each));
        }
        if (!found.containsKey(TALENT)) {
            fieldAmongOthers(text).ifPresent(each -> found.putIfAbsent(each.code(), each));
        }
        List<Found> own = new ArrayList<>(found.values());
        Found talent = found.get(TALENT);
        if (talent != null) {
            own.removeIf(each -> isFieldOf(talent, each, text));
        }
        for (Found security : found.values()) {
            if (SECURITY.contains(security.code())) {
                own.removeIf(each -> isFieldOf(security, each, text));
            }
        }
        if (!namesField(text, own)) {
            own.removeIf(each -> RESOURCES.contains(each.code()));
        }
        return withoutBroader(own.isEmpty() ? List.copyOf(found.values()) : own, text).stream()
                .filter(each -> !each.code().equals(OTHER))
                .toList();
    }

    /** 大数据 as one of several fields, as in 大数据、信息化等领域: there it is the industry. */
    private static Optional<Found> fieldAmongOthers(String text) {
        Matcher among = AMONG_OTHERS.matcher(text);
        return among.find()
                ? Optional.of(new Found(
                        INDUSTRY,
                        among.start(),
                        among.start() + FIELD.length(),
                        FIELD,
                        Why.inferred(
                                new Text("“" + FIELD + "”与其他领域并列", "\"" + FIELD + "\" beside other fields"),
                                Why.Sureness.LIKELY)))
                : Optional.empty();
    }

    /** The programme of the institution's own region. */
    private Stream<Found> programme(String text, String word, String code) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length() + PLACE;
            if (end <= text.length()
                    && region.contains(text.substring(at + word.length(), end))
                    && !COMPANY.matcher(text).region(end, text.length()).lookingAt()) {
                String name = text.substring(at, end);
                Text by = new Text("“" + name + "”，本地区的工程", "\"" + name + "\", a programme of its region");
                return Stream.of(new Found(code, at, end, name, Why.inferred(by, Why.Sureness.LIKELY)));
            }
        }
        return Stream.empty();
    }

    /** Whether they are but what every field has, or none at all. */
    static boolean areResources(List<Found> found) {
        return fields(found).isEmpty();
    }

    /** Those of them that are fields, and not what every field has. */
    static List<Found> fields(List<Found> found) {
        return found.stream().filter(each -> !RESOURCES.contains(each.code())).toList();
    }

    /** Where the matter itself ends: in 信息化建设 it is 信息化, to which 建设 is done. */
    private int end(Lexicon.Hit hit, String code, String text) {
        Lexicon.Hit act = lexicon.before(Entry.Kind.NOUN, text, hit.start() + 1, hit.end());
        if (act == null) {
            return hit.end();
        }
        String bare = text.substring(hit.start(), act.start());
        Lexicon.Hit itself = lexicon.at(Entry.Kind.MATTER, bare, 0);
        boolean same = itself != null
                && itself.end() == bare.length()
                && itself.entry().plain().contains(code);
        return same ? act.start() : hit.end();
    }

    /** In 信息化领域人才队伍 informatization is what the talent is for, in 互联网行业网络安全 the internet what is secured. */
    private static boolean isFieldOf(Found narrower, Found other, String text) {
        return other.end() <= narrower.start()
                && FIELD_OF.matcher(text.substring(other.end(), narrower.start()))
                        .matches();
    }

    /** The words of matters: 公共数据安全 is 数据安全, and that of 公共数据. */
    private List<Lexicon.Hit> hits(String text) {
        List<Lexicon.Hit> hits = new ArrayList<>();
        for (Lexicon.Hit hit : lexicon.in(Entry.Kind.MATTER, text)) {
            Lexicon.Hit meant = hit;
            for (int at = hit.start() + 1; at < hit.end(); at++) {
                Lexicon.Hit later = lexicon.at(Entry.Kind.MATTER, text, at);
                if (later != null
                        && later.end() > hit.end()
                        && later.entry().isBeside(text)
                        && SECURITY.containsAll(later.entry().plain())) {
                    meant = later;
                }
            }
            hits.add(meant);
        }
        return hits;
    }

    /** Whether big data itself is named, a field without a matter of its own, so that resources stand for it. */
    private static boolean namesField(String text, List<Found> found) {
        for (int at = text.indexOf(FIELD); at >= 0; at = text.indexOf(FIELD, at + 1)) {
            int start = at;
            if (found.stream().noneMatch(each -> each.start() < start + FIELD.length() && start < each.end())) {
                return true;
            }
        }
        // The plans of what is outside the vocabulary, as of 数字社会, are none of the field's.
        return areResources(found);
    }

    /** In 公共数据归集 the data are what is collected, no matter beside it; in 信息化、电子政务 both are. */
    private static List<Found> withoutBroader(List<Found> found, String text) {
        return found.stream()
                .filter(each ->
                        found.stream().noneMatch(other -> isPartOf(other, each) && qualifies(each, other, text)))
                .toList();
    }

    private static boolean isPartOf(Found narrower, Found broader) {
        if (narrower.code().equals(OTHER) || broader.code().equals(OTHER)) {
            return narrower.code().equals(OTHER) && !broader.code().equals(OTHER);
        }
        Matter matter = Matters.shipped().named(narrower.code());
        return !narrower.code().equals(broader.code())
                && (matter.within(broader.code())
                        || (broader.code().equals("public-data") && matter.within("information-resources")));
    }

    private static boolean qualifies(Found one, Found other, String text) {
        return one.end() <= other.start()
                && text.substring(one.end(), other.start()).chars().noneMatch(each -> "、和与及".indexOf(each) >= 0);
    }

    private static Why why(Lexicon.Hit hit, String code) {
        if (code.equals(OTHER)) {
            return Why.stated("“" + hit.word() + "”", "\"" + hit.word() + "\"");
        }
        boolean term = Objects.requireNonNull(Matters.shipped().find(code)).zh().equals(hit.word());
        return term
                ? Why.stated("“" + hit.word() + "”", "\"" + hit.word() + "\"")
                : Why.inferred(hit.entry().cited(hit.word()), Why.Sureness.LIKELY);
    }
}
