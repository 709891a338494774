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

    /**
     * Fields whose absence says something by definition, so that hiding one may bring a finding: each has a default, or a
     * rule asks for the missing field itself.
     */
    private static final Map<String, String> SAYS_SOMETHING_WHEN_ABSENT = Map.ofEntries(
            Map.entry("scope", "the whole region where it is not stated"),
            Map.entry("sector", "goes with scope"),
            Map.entry("power", "follows from the act"),
            Map.entry("domain", "follows from the matter"),
            Map.entry("leadership", "local where it is not stated"),
            Map.entry("law_enforcement", "no enforcement body unless stated, or of that kind"),
            Map.entry("since", "in force since ever"),
            Map.entry("until", "in force for ever"),
            Map.entry("names", "none but the official name: an added one can tell the office of a deliberative body"),
            Map.entry("objects", "only stated objects inside government make an act internal"),
            Map.entry("authorised_by", "rules tell where no title is stated"),
            Map.entry("delegated_by", "a power is its holder's own unless stated"),
            Map.entry("in_writing", "goes with delegated_by"),
            Map.entry("positioning", "rules ask for a positioning that is not declared"),
            Map.entry("supervisor", "rules ask for a supervisor that is not stated"),
            Map.entry("host", "rules ask for a host that is not stated"),
            Map.entry("lead", "a division settles where it states a lead or an issuer"),
            Map.entry("issuer", "a division settles where it states a lead or an issuer"),
            Map.entry("completed", "a year since the date where it is not stated"));

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
            replace(renamed, "99", "98");
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
            Set<String> before = told(world);
            for (List<Object> way : fields(world)) {
                String field = String.valueOf(way.get(way.size() - 1));
                if (way.size() == 1 || field.equals("mandates")) {
                    continue; // Whole facts are another matter.
                }
                if (SAYS_SOMETHING_WHEN_ABSENT.containsKey(field)) {
                    continue;
                }
                Set<String> after;
                try {
                    after = told(without(world, way));
                } catch (InputException e) {
                    continue; // The field is required, or another refers to it.
                }
                after.removeAll(before);
                if (!after.isEmpty()) {
                    brought.add(name + " without " + way + ": " + after);
                }
            }
        });
        assertEquals(List.of(), brought);
    }

    private static Set<String> told(Map<String, Object> world) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : AUDITOR.audit(Worlds.read(world)).findings()) {
            told.add(finding.rule().id() + " " + finding.region() + " " + finding.institutions() + " " + finding.matter()
                    + " " + finding.id());
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

    @SuppressWarnings("unchecked")
    private static Object replace(Object value, String from, String to) {
        if (value instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).replaceAll((key, each) -> replace(each, from, to));
        } else if (value instanceof List<?> list) {
            ((List<Object>) list).replaceAll(each -> replace(each, from, to));
        }
        return value instanceof String text ? text.replace(from, to) : value;
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
