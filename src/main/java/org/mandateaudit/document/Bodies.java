package org.mandateaudit.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.read.Sha256;

/** Regions and institutions of the draft, each once, with ids that follow from what they are. */
final class Bodies {

    private static final Map<String, String> PROVINCES = provinces();

    /** What stands before the region of a body that is led from the centre: 国家税务总局甲市税务局. */
    private static final Pattern LED_FROM_CENTRE = Pattern.compile("^国家[^局]{2,16}局(?=.)");

    private static final String DELEGATOR = ".*(?:局|厅|委|办|中心|院|所|处|队|站|公司|政府|委员会|办公室)$";

    private final Lexicon lexicon;
    private final Map<String, DraftFact> regions = new LinkedHashMap<>();
    private final Map<String, DraftFact> institutions = new LinkedHashMap<>();
    private final Set<String> owned = new HashSet<>();

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Map<String, DraftFact> regions() {
        return regions;
    }

    Map<String, DraftFact> institutions() {
        return institutions;
    }

    /** The region of that name; its code where it is a province, else one of its own. */
    String region(String stated, @Nullable String given) {
        String name = LED_FROM_CENTRE.matcher(stated).replaceFirst("");
        String code = given != null ? given : PROVINCES.getOrDefault(name, "x-" + digest(name));
        Why codeWhy = given != null
                ? Why.option("--region")
                : PROVINCES.containsKey(name)
                        ? Why.stated("省级名称", "the name of a province")
                        : Why.byDefault("没有代码；用 --region 写明", "no code is stated; give it with --region");
        RegionLevel level = RegionLevel.of(code, name);
        regions.computeIfAbsent(code, each -> new DraftFact()
                .put("code", code, codeWhy)
                .put("name", name, Why.stated("机构名称", "the institution's name"))
                .put("level", level.code(), level.why()));
        return code;
    }

    /** Whether another institution than that of the name has the id that the name would give it. */
    boolean isTaken(String name, String region) {
        Set<String> kinds = kinds(name);
        DraftFact known =
                institutions.get(id(region, kinds.isEmpty() ? List.of(Kind.OTHER.code()) : List.copyOf(kinds), name));
        return known != null && !known.text("name").equals(name);
    }

    /** The id, or one of its own where another institution of that kind has it: a bureau and its data centre. */
    private String freeId(String region, String id, String name) {
        DraftFact known = institutions.get(id);
        return known == null || isSame(known.text("name"), name) ? id : region + "-" + digest(name);
    }

    private static boolean isSame(String one, String other) {
        // 公安部门 is whichever body of that kind the region has.
        boolean any = one.endsWith("部门") || other.endsWith("部门");
        return any || one.equals(other) || new OwnNames(one).is(local(other)) || new OwnNames(other).is(local(one));
    }

    /** 县委网信办 of 甲县委网信办. */
    private static String local(String name) {
        String region = OwnNames.regionOf(name);
        return region.isEmpty() ? name : OwnNames.withoutParty(name).substring(region.length() - 1);
    }

    /** Whether an institution of the draft is called so, or bears it as a further name. */
    boolean isBorne(String name) {
        return institutions.values().stream().anyMatch(each -> each.text("name").equals(name)) || bearer(name) != null;
    }

    /** The id of the institution that bears a further name; null where none does. */
    private @Nullable String bearer(String name) {
        return institutions.values().stream()
                .filter(each -> each.texts("names").contains(name))
                .map(each -> each.text("id"))
                .findFirst()
                .orElse(null);
    }

    /** The kinds that a name says. */
    Set<String> kinds(String name) {
        Set<String> kinds = new LinkedHashSet<>();
        lexicon.in(Entry.Kind.KIND, Folding.fold(name))
                .forEach(hit -> kinds.addAll(hit.entry().plain()));
        return kinds;
    }

    /** States the institution itself, and gives its fact. */
    DraftFact own(String name, Why nameWhy, String region, DraftOptions options) {
        Kind given = options.kind();
        Set<String> kinds = given != null ? Set.of(given.code()) : kinds(name);
        List<String> known = kinds.isEmpty() ? List.of(Kind.OTHER.code()) : List.copyOf(kinds);
        String id = options.id() != null ? options.id() : freeId(region, id(region, known, name), name);
        Why kindWhy = given != null
                ? Why.option("--kind")
                : kinds.isEmpty()
                        ? Why.byDefault("名称中没有认出类别；用 --kind 写明", "the name says none; give it with --kind")
                        : Why.inferred(new Text("据名称", "by the name"), Why.Sureness.LIKELY);
        owned.add(id);
        return institutions.computeIfAbsent(id, each -> fact(id, name, nameWhy, region, known, kindWhy));
    }

    /**
     * The id of another body that the document names: of who bears that name, or one stated with no more than the name.
     *
     * @return null where nobody bears it and its kind is not certain, so that it cannot be told which body is meant
     */
    @Nullable
    String other(String name, String region, String regionName) {
        String full = Folding.fold(name).matches("^[省市区县州盟旗].*") ? regionName + name.substring(1) : name;
        String bearer = bearer(full);
        if (bearer != null) {
            return bearer;
        }
        Set<String> kinds = kinds(name);
        if (kinds.isEmpty()) {
            return null;
        }
        List<String> known = List.copyOf(kinds);
        String its = id(region, known, full);
        String id = owned.contains(its) ? freeId(region, its, full) : its;
        institutions.computeIfAbsent(
                id,
                each -> fact(
                        id,
                        full,
                        Why.inferred(new Text("文中提到“" + name + "”", "named as " + name), Why.Sureness.LIKELY),
                        region,
                        known,
                        Why.inferred(new Text("据名称", "by the name"), Why.Sureness.LIKELY)));
        return id;
    }

    /** The id of who delegated a power: of the draft where it is of the same region and known there, else its name. */
    String delegator(String words, String region, String regionName) {
        String plain = Folding.fold(words).replaceAll("\\s", "");
        String full = OwnNames.complete(plain, regionName);
        if (full == null || !plain.matches(DELEGATOR) || !isOf(regionName, full) || isTaken(full, region)) {
            // Of two bodies of one kind in one region, the id would name the wrong one.
            return full == null ? plain : full;
        }
        String id = other(full, region, regionName);
        return id == null ? full : id;
    }

    private static boolean isOf(String regionName, String name) {
        return OwnNames.regionOf(name).equals(regionName)
                || name.startsWith(regionName)
                        && OwnNames.regionOf(name.substring(regionName.length()))
                                .isEmpty();
    }

    private static DraftFact fact(String id, String name, Why nameWhy, String region, List<String> kinds, Why kindWhy) {
        return new DraftFact()
                .put("id", id, null)
                .put("name", name, nameWhy)
                .put("region", region, null)
                .put("kind", kinds.size() == 1 ? kinds.get(0) : kinds, kindWhy);
    }

    private static String id(String region, List<String> kinds, String name) {
        String kind = String.join("-", kinds);
        return region + "-" + (kind.equals("other") ? digest(name) : kind);
    }

    /** A code that follows from a name, where there is no other. */
    static String digest(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static Map<String, String> provinces() {
        Map<String, String> codes = new LinkedHashMap<>();
        String all = "11北京市12天津市13河北省14山西省15内蒙古自治区21辽宁省22吉林省23黑龙江省31上海市32江苏省33浙江省34安徽省35福建省36江西省"
                + "37山东省41河南省42湖北省43湖南省44广东省45广西壮族自治区46海南省50重庆市51四川省52贵州省53云南省54西藏自治区61陕西省62甘肃省"
                + "63青海省64宁夏回族自治区65新疆维吾尔自治区00国务院";
        Matcher each = Pattern.compile("([0-9]{2})([^0-9]+)").matcher(all);
        while (each.find()) {
            codes.put(each.group(2), each.group(1) + "0000");
        }
        return codes;
    }
}
