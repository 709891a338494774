package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Instrument;

/** 设定依据 → the instruments and articles that it cites. */
final class Citations {

    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》([^《]*)");
    private static final Pattern ARTICLE =
            Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,8}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十0-9]{1,4}款)?"
                    + "(?:第?[(]?[一二三四五六七八九十0-9]{1,4}[)]?项)?");

    /** How far behind a title its article stands; farther off begins the text of the article. */
    private static final int NEAR = 60;

    private static final Pattern PLACE =
            Pattern.compile("^(?!中华人民共和国|国务院|全国).{1,12}?(?:省|自治区|市|自治州|自治县|州|县|区|特区|兵团)(?!场)");
    private static final Pattern PROVINCE =
            Pattern.compile("^(?:[^市县]{1,8}(?:省|自治区)(?!.{1,6}(?:市|州|县).{2,})|(?:北京|天津|上海|重庆)市)");

    /** Whose congress may legislate: that of a province or a city, not of a district. */
    private static final Pattern LEGISLATOR = Pattern.compile("^[^区县州旗]{1,12}?(?:省|自治区|市)(?!.{0,8}?[区县旗镇乡](?!域))");

    private Citations() {}

    /** A citation, as a draft states it. */
    record Cited(@Nullable Instrument instrument, String title, @Nullable String article) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (instrument != null) {
                fields.put("instrument", instrument.code());
            }
            fields.put("title", title);
            if (article != null) {
                fields.put("article", article);
            }
            return fields;
        }
    }

    /** What words cite, in their order. */
    static List<Cited> in(String words) {
        List<Cited> all = new ArrayList<>();
        Matcher title = TITLE.matcher(Folding.fold(words));
        while (title.find()) {
            String name = title.group(1).strip();
            String behind = title.group(2);
            Matcher article = ARTICLE.matcher(behind.substring(0, Math.min(NEAR, behind.length())));
            all.add(new Cited(instrument(name, behind), name, article.find() ? article.group() : null));
        }
        return all;
    }

    /** The one that ranks highest, of equals the first: what others set, it allowed. Null where none is cited. */
    static @Nullable Cited highest(List<Cited> all) {
        return all.stream()
                .min(Comparator.comparingInt(each -> each.instrument() == null
                        ? Integer.MAX_VALUE
                        : each.instrument().ordinal()))
                .orElse(null);
    }

    /** The kind of instrument, where its title and what stands in brackets behind it leave no doubt; else null. */
    private static @Nullable Instrument instrument(String title, String behind) {
        String note = behind.startsWith("(") ? behind.substring(0, Math.max(1, behind.indexOf(')') + 1)) : "";
        boolean local = PLACE.matcher(title).find();
        if (title.startsWith("中国共产党")) {
            return Instrument.PARTY_DOCUMENT;
        }
        if (title.matches(".*(?:职能配置、内设机构和人员编制规定|\"?三定\"?规定|主要职责.*规定)")) {
            return Instrument.MANDATE_PROVISION;
        }
        if (title.matches(".*(?:通知|意见|方案|公告|批复|通告)(?:[(].*)?")
                || note.matches(".*[发办]?[(\\[][0-9]{4}[)\\]][0-9]+号.*")) {
            return Instrument.NORMATIVE_DOCUMENT;
        }
        if (title.matches("国务院.*(?:设定行政许可的决定|决定)")) {
            return Instrument.STATE_COUNCIL_DECISION;
        }
        if (title.matches(".*(?<!办)法(?:典)?(?:[(].*)?") && !local) {
            return Instrument.LAW;
        }
        if (title.matches(".*条例(?:[(].*)?")) {
            return ordinance(title, local);
        }
        boolean decree = note.contains("令");
        if (decree && note.contains("国务院令")) {
            return Instrument.ADMINISTRATIVE_REGULATION;
        }
        if (decree && title.matches(".*(?:规定|办法|细则|规则)(?:[(].*)?")) {
            return !local
                    ? Instrument.DEPARTMENTAL_RULE
                    : PROVINCE.matcher(title).find() ? Instrument.PROVINCIAL_RULE : Instrument.LOCAL_GOVERNMENT_RULE;
        }
        return null;
    }

    /** The kind of instrument that a document is, where its title and what stands before its articles leave no doubt; else null. */
    static @Nullable Instrument enacted(String title, String head) {
        Instrument instrument = instrument(title, "");
        boolean congress = head.contains("全国人民代表大会");
        if (instrument == null) {
            return null;
        }
        boolean sure =
                switch (instrument) {
                    case LAW -> congress || title.startsWith("中华人民共和国");
                    // The standing committee has passed some of that name as well, and a place may be left out.
                    case ADMINISTRATIVE_REGULATION -> head.contains("国务院") && !congress;
                    case LOCAL_REGULATION -> LEGISLATOR.matcher(title).find();
                    case AUTONOMOUS_REGULATION, SPECIAL_ZONE_REGULATION -> true;
                    default -> false;
                };
        return sure ? instrument : null;
    }

    private static @Nullable Instrument ordinance(String title, boolean local) {
        if (title.matches(".*(?:自治条例|单行条例).*")) {
            return Instrument.AUTONOMOUS_REGULATION;
        }
        if (title.contains("经济特区")) {
            return Instrument.SPECIAL_ZONE_REGULATION;
        }
        // What an autonomous prefecture or county enacts may be either kind.
        if (title.matches(".*自治[州县旗].*")) {
            return null;
        }
        return local ? Instrument.LOCAL_REGULATION : Instrument.ADMINISTRATIVE_REGULATION;
    }
}
