package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.read.InputException;

/** What must hold of every world: here of those of all examples and samples, each changed in one way. */
class PropertiesTest {

    private static final long SEED = 20190630;
    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Map<String, List<String>> SILENCED_BY = Worlds.silencedBy();

    /**
     * Fields whose absence says something by definition, so that hiding one may bring a finding: each has a default, or a
     * rule asks for the missing field itself.
     */
    private static final Map<String, String> SAYS_SOMETHING_WHEN_ABSENT = Map.ofEntries(
            Map.entry("scope", "the whole region where it is not stated"),
            Map.entry("power", "follows from the act"),
            Map.entry("domain", "follows from the matter"),
            Map.entry("since", "in force since ever"),
            Map.entry("until", "in force for ever"),
            Map.entry("names", "none but the official name: an added one can tell the office of a deliberative body"),
            Map.entry("objects", "only stated objects inside government make an act internal"),
            Map.entry("delegated_by", "a power is its holder's own unless stated"),
            Map.entry("under_name", "a power is exercised under its holder's own name unless stated"),
            Map.entry("positioning", "rules ask for a positioning that is not declared"),
            Map.entry("lead", "a division settles where it states a lead or an issuer"),
            Map.entry("issuer", "a division settles where it states a lead or an issuer"),
            Map.entry("sector", "a sector makes the scope one"),
            Map.entry("leadership", "local where it is not stated"),
            Map.entry("administrative_rank", "that of the level where it is not stated"),
            Map.entry("completed", "a year since the date where it is not stated"));

    /** Lists in which a field whose absence says something stands, where elsewhere it does not. */
    private static final Map<String, String> SAYS_SOMETHING_THERE = Map.of(
            "mechanisms kind", "a mechanism silences where it states what it provides for",
            "mechanisms matter", "all matters where none is stated",
            "concentrations matter", "all matters where none is stated",
            "divisions source", "a division settles where it stands in a provision, which has an issuer",
            "divisions kind", "a division settles where it stands in a provision, which has an issuer");

    /** Fields whose absence some rules ask for, or that keep some silent where they are stated. */
    private static final Map<String, Set<String>> ASK_FOR_THE_MISSING = Map.of(
            "authorised_by",
                    Set.of(
                            "public-institution-with-administrative-power",
                            "public-institution-making-rules",
                            "public-institution-coordinating-data",
                            "power-shared-with-public-institution",
                            "bureau-coordinating-province-wide",
                            "administrative-function-newly-given",
                            "cyberspace-office-overstepping",
                            "affiliated-intermediary",
                            "no-administrative-organ-in-charge",
                            "licence-delegated-outside-administration",
                            "power-delegated-on",
                            "department-building-own-systems",
                            "nameplate-coordinating",
                            "special-bureau-with-comprehensive-functions",
                            "power-outside-functions",
                            "nameplate-function-outside-host",
                            "mandate-provision-pending",
                            "duplicate-inspection",
                            "conflicting-inspection-standards",
                            "several-leads-on-one-matter",
                            "overlap-with-cyberspace-office",
                            "overlap-with-industry-it",
                            "overlap-with-comprehensive-department",
                            "scattered-security-rulemaking",
                            "unified-platform-not-unified",
                            "repeated-decisions",
                            "coordinator-outranked",
                            "coordinator-late-in-sequence",
                            "managed-coordinator-under-line-department",
                            "penalty-improperly-delegated",
                            "coercion-delegated"),
            // Of what national legislation created it may entitle those who hold it.
            "set_by",
                    Set.of(
                            "conflicting-inspection-standards",
                            "duplicate-inspection",
                            "overlap-with-comprehensive-department",
                            "overlap-with-cyberspace-office",
                            "overlap-with-industry-it",
                            "power-outside-functions",
                            "repeated-decisions",
                            "scattered-security-rulemaking",
                            "several-leads-on-one-matter",
                            "unified-platform-not-unified"),
            // A clause of a statute may be the title of what it gives, as a title that is stated is.
            "source", Set.of("duplicate-inspection", "cyberspace-office-overstepping"),
            "kind", Set.of("duplicate-inspection", "cyberspace-office-overstepping"),
            // Of an organ that is stated to be so the nature may be wrong; where nothing is stated there is no
            // question.
            "civil_service_managed", Set.of("staffing-mixed"),
            "supervisor", Set.of("managed-without-supervisor"),
            "predecessor", Set.of("administrative-function-newly-given"),
            "host", Set.of("managed-without-supervisor", "nameplate-without-host"));

    /** What tells that two institutions are one body, or one above the other: they stand apart unless it is stated. */
    private static final Set<String> TELLS_A_LINE = Set.of("nature", "form", "supervisor", "host", "predecessor");

    private static final Set<String> RESTS_ON_STANDING_APART = Set.of(
            "overlap-with-cyberspace-office",
            "overlap-with-industry-it",
            "overlap-with-comprehensive-department",
            "overlapping-industry-promotion",
            "several-leads-on-one-matter",
            "unities-scattered",
            "mirrored-split",
            "unfinished-transfer",
            "direct-without-administrative-function",
            "nameplate-function-outside-host",
            "direct-bureau-without-comprehensive-duties",
            "deliberative-office-alone",
            "managed-coordinator-under-line-department",
            "industry-without-enforcement-power",
            "licence-without-legislation",
            "penalty-without-legislation",
            "coercion-without-legislation",
            "licence-delegated-outside-administration",
            "penalty-improperly-delegated",
            "coercion-delegated",
            "coordinator-outranked",
            "coordinator-late-in-sequence",
            "power-delegated-on",
            "bureau-coordinating-province-wide",
            "cyberspace-office-overstepping",
            "department-building-own-systems",
            "bureau-without-guidance-powers");

    @Test
    void reorderedFactsGiveTheSameFindings() {
        Random random = new Random(SEED);
        Worlds.all().forEach((name, world) -> {
            Map<String, Object> shuffled = Worlds.copy(world);
            shuffled.values().forEach(facts -> {
                if (facts instanceof List<?> list) {
                    Collections.shuffle(list, random);
                    list.forEach(each -> Collections.shuffle(Worlds.list(Worlds.asMap(each), "mandates"), random));
                }
            });
            assertEquals(told(world), told(shuffled), name);
        });
    }

    @Test
    void anyNumberOfThreadsGivesTheSameReport() {
        Worlds.all().forEach((name, world) -> {
            Report one = AUDITOR.threads(1).audit(Worlds.read(world));
            Report four = AUDITOR.threads(4).audit(Worlds.read(world));
            assertEquals(one.findings().toString(), four.findings().toString(), name);
            assertEquals(one.notAssessable().toString(), four.notAssessable().toString(), name);
        });
    }

    @Test
    void aRenamedRegionGivesTheSameFindings() {
        Worlds.all().forEach((name, world) -> {
            Map<String, Object> renamed = Worlds.copy(world);
            rename(renamed);
            assertEquals(toldWithoutRegion(world), toldWithoutRegion(renamed), name);
        });
    }

    @Test
    void anUnrelatedInstitutionChangesNothing() {
        Worlds.all().forEach((name, world) -> {
            Map<String, Object> more = Worlds.copy(world);
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("code", "x-elsewhere");
            region.put("name", "别处");
            region.put("level", "province");
            Map<String, Object> institution = new LinkedHashMap<>();
            institution.put("id", "elsewhere-unrelated");
            institution.put("name", "别处气象局");
            institution.put("region", "x-elsewhere");
            institution.put("kind", "other");
            institution.put("nature", "administrative");
            institution.put("form", "direct");
            append(more, "regions", region);
            append(more, "institutions", institution);
            Set<String> told = told(more);
            told.removeIf(each -> each.contains("x-elsewhere"));
            assertEquals(told(world), told, name);
        });
    }

    @Test
    void hidingAFieldThatIsOptionalBringsNoFinding() {
        List<String> brought = new ArrayList<>();
        Worlds.all().forEach((name, world) -> {
            List<Finding> before = AUDITOR.audit(Worlds.read(world)).findings();
            for (List<Object> way : fields(world)) {
                String field = String.valueOf(way.get(way.size() - 1));
                if (way.size() == 1
                        || field.equals("mandates")
                        || SAYS_SOMETHING_WHEN_ABSENT.containsKey(field)
                        || SAYS_SOMETHING_THERE.containsKey(way.get(0) + " " + field)) {
                    continue; // Whole facts are another matter.
                }
                List<Finding> after;
                try {
                    after = AUDITOR.audit(Worlds.read(without(world, way))).findings();
                } catch (InputException e) {
                    continue; // The field is required, or another refers to it.
                }
                after.stream()
                        .filter(finding -> !ASK_FOR_THE_MISSING
                                .getOrDefault(field, Set.of())
                                .contains(finding.rule().id()))
                        .filter(finding -> !TELLS_A_LINE.contains(field)
                                || !RESTS_ON_STANDING_APART.contains(
                                        finding.rule().id()))
                        .filter(finding -> before.stream().noneMatch(other -> saidBefore(finding, other, after)))
                        .forEach(finding -> brought.add(name + " without " + way + ": "
                                + finding.rule().id() + " " + finding.institutions() + " " + finding.matter()));
            }
        });
        assertEquals(List.of(), brought);
    }

    /**
     * Whether a finding was there before, or stands for one that fell away: less of the same, or what the other had kept
     * silent.
     */
    private static boolean saidBefore(Finding finding, Finding other, List<Finding> after) {
        if (finding.id().equals(other.id())) {
            return true;
        }
        boolean fellAway = after.stream().noneMatch(each -> each.id().equals(other.id()));
        boolean silent = finding.rule().id().equals(other.rule().id())
                || SILENCED_BY
                        .getOrDefault(finding.rule().id(), List.of())
                        .contains(other.rule().id());
        return fellAway
                && (silent && finding.institutions().stream().anyMatch(other.institutions()::contains)
                        || other.institutions().containsAll(finding.institutions()));
    }

    private static Set<String> told(Map<String, Object> world) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : AUDITOR.audit(Worlds.read(world)).findings()) {
            told.add(finding.rule().id() + " " + finding.region() + " " + finding.institutions() + " "
                    + finding.matter() + " " + finding.id());
        }
        return told;
    }

    private static Set<String> toldWithoutRegion(Map<String, Object> world) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : AUDITOR.audit(Worlds.read(world)).findings()) {
            told.add(finding.rule().id() + " " + finding.institutions() + " " + finding.matter() + " "
                    + finding.condition());
        }
        return told;
    }

    private static void append(Map<String, Object> world, String facts, Object fact) {
        List<Object> all = new ArrayList<>(Worlds.list(world, facts));
        all.add(fact);
        world.put(facts, all);
    }

    /** Gives every region code another province, so that what lay under what still does. */
    @SuppressWarnings("unchecked")
    private static Object rename(Object value) {
        if (value instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).replaceAll((key, each) -> rename(each));
        } else if (value instanceof List<?> list) {
            ((List<Object>) list).replaceAll(PropertiesTest::rename);
        }
        boolean code = value instanceof String text && text.matches("[1-9]\\d{5}");
        return code
                ? (char) ('0' + ('9' - ((String) value).charAt(0) + 1) % 10) + ((String) value).substring(1)
                : value;
    }

    /** The way to every field of every fact, down to those within a field. */
    private static List<List<Object>> fields(Object value) {
        List<List<Object>> ways = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                ways.add(List.of(key));
                fields(each).forEach(way -> ways.add(prepend(key, way)));
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                fields(list.get(i)).forEach(way -> ways.add(prepend(at, way)));
            }
        }
        return ways;
    }

    private static List<Object> prepend(Object first, List<Object> rest) {
        List<Object> way = new ArrayList<>();
        way.add(first);
        way.addAll(rest);
        return way;
    }

    private static Map<String, Object> without(Map<String, Object> world, List<Object> way) {
        Map<String, Object> copy = Worlds.copy(world);
        Object owner = copy;
        for (Object step : way.subList(0, way.size() - 1)) {
            owner = owner instanceof Map<?, ?> map ? map.get(step) : ((List<?>) owner).get((Integer) step);
        }
        ((Map<?, ?>) owner).remove(way.get(way.size() - 1));
        return copy;
    }
}
