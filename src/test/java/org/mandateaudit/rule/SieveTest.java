package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.rule.drl.RuleSource;

/** What does not pass the sieve is what no rule would have matched. */
class SieveTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

    @Test
    void everyRuleThatIsShippedIsSifted() {
        FactsByType nothing = facts(World.of(List.of(Invented.PROVINCE), List.of(), List.of()));
        assertEquals(Set.of(), RuleBook.bundled().network().sift(nothing).blocks());
    }

    @Test
    void aFactThatNoPatternAsksForIsLeftOut() {
        Network network = compiled(Invented.onInstitutions("one", "nature == Nature.PUBLIC"))
                .network();
        Institution public_ = institution("public", Nature.PUBLIC);
        Institution organ = institution("organ", Nature.ADMINISTRATIVE);
        Network.Sifted sifted = network.sift(
                facts(World.of(List.of(Invented.PROVINCE), List.of(public_, organ), List.of(mandate(organ, 0)))));
        assertEquals(Set.of("one"), sifted.blocks());
        assertEquals(List.of(public_), List.copyOf(sifted.facts()));
    }

    @Test
    void aBlockWithoutAFactForOneOfItsPatternsNeedsNoSession() {
        Network network = compiled(Invented.on(
                        "two",
                        "$institution : Institution( nature == Nature.PUBLIC )\n$mandate : Mandate( act == Act.LEVY )"))
                .network();
        Institution holder = institution("public", Nature.PUBLIC);
        assertTrue(
                network.sift(facts(World.of(List.of(Invented.PROVINCE), List.of(holder), List.of(mandate(holder, 0)))))
                        .blocks()
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$institution : Institution( nature == Nature.PUBLIC )",
                "$institution : Institution( nature == Nature.PUBLIC || == Nature.PARTY )",
                "$institution : Institution()\nnot Mandate( institution == $institution )",
                "$institution : Institution()\nnot Mandate( institution == $institution, act == Act.PLAN )",
                "$institution : Institution()\nexists Mandate( institution == $institution, act == Act.PLAN )",
                "$institution : Institution()\nnot ( Mandate( act == Act.PLAN ) and Mandate( act == Act.LEVY ) )",
                "$institution : Institution()\nforall( Mandate( role == Role.SOLE ) )",
                "( $institution : Institution( nature == Nature.PUBLIC ) or $institution : Institution( nature == Nature.PARTY ) )",
                "$institution : Institution()\n$kind : Kind() from $institution.kinds",
                "$institution : Institution()\neval( $institution.id().length() > 2 )",
                "$institution : Institution()\naccumulate( $each : Mandate( institution == $institution ); $count : count( $each ); $count > 1 )",
                "$one : Mandate( act == Act.PLAN )\n$other : Mandate( institution != $one.institution, matter == $one.matter )",
                "$about : About()",
            })
    void whateverARuleIsMadeOfItMatchesWhatItMatchesOnAllFacts(String condition) {
        RuleSource source = Invented.on("rule", condition);
        RuleBook sifted = compiled(source);
        RuleBook whole = Invented.book(source);
        int matched = 0;
        for (int seed = 0; seed < 40; seed++) {
            World world = world(new Random(seed));
            List<String> expected = matches(whole, world);
            assertEquals(expected, matches(sifted, world), "seed " + seed);
            matched += expected.size();
        }
        assertTrue(matched > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name.charAt( 1000 ) == 'x'", "name.repeat( 200000 ).matches( \"(x|y|.)*!\" )"})
    void aRuleThatFailsOnAFactIsNamedAndTheOthersGoOn(String failing) {
        RuleBook book = compiled(
                Invented.onInstitutions("throws", failing),
                Invented.onInstitutions("sound", "nature == Nature.PUBLIC"));
        World world = World.of(List.of(Invented.PROVINCE), List.of(institution("public", Nature.PUBLIC)), List.of());
        RegionAudit audit = audit(book, world);
        assertEquals(
                List.of("throws"), audit.failures().stream().map(Failure::rule).toList());
        assertFalse(audit.matches().isEmpty());
    }

    private static RuleBook compiled(RuleSource... sources) {
        List<RuleSource> rules = List.of(sources);
        return new RuleBook(rules, new Precompiled(List.of(CompiledRules.of(RuleCompiler.compile(rules)))));
    }

    private static RegionAudit audit(RuleBook book, World world) {
        return new RegionAudit(book, Invented.PROVINCE, DAY, 1_000_000).over(facts(world));
    }

    private static List<String> matches(RuleBook book, World world) {
        List<String> matches = new ArrayList<>();
        for (Match match : audit(book, world).matches()) {
            Map<String, String> bound = new TreeMap<>();
            match.bindings()
                    .forEach((name, value) -> bound.put(
                            name, value instanceof Derived ? value.getClass().getSimpleName() : value.toString()));
            matches.add(bound.toString());
        }
        matches.sort(null);
        return matches;
    }

    private static FactsByType facts(World world) {
        return new RegionFacts(world, DAY).of(Invented.PROVINCE);
    }

    private static Institution institution(String id, Nature nature) {
        return Institution.of(id, id, Invented.PROVINCE, Kind.OTHER)
                .nature(nature)
                .build();
    }

    private static Mandate mandate(Institution holder, int number) {
        return Mandate.of(
                        holder.id() + "/" + number,
                        holder,
                        "text",
                        Matters.shipped().named("data-sharing"),
                        Act.PLAN)
                .role(Role.SOLE)
                .build();
    }

    private static World world(Random chance) {
        List<Institution> institutions = new ArrayList<>();
        List<Mandate> mandates = new ArrayList<>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            Institution institution =
                    institution("i".repeat(i + 1), Nature.values()[chance.nextInt(Nature.values().length)]);
            institutions.add(institution);
            for (int each = chance.nextInt(4); each > 0; each--) {
                Mandate.Builder mandate = Mandate.of(
                        institution.id() + "/" + each,
                        institution,
                        "text",
                        Matters.shipped().named(chance.nextBoolean() ? "data-sharing" : "talent"),
                        chance.nextBoolean() ? Act.PLAN : Act.LEVY);
                mandates.add(mandate.role(chance.nextInt(4) > 0 ? Role.SOLE : Role.ASSIST)
                        .build());
            }
        }
        return World.of(List.of(Invented.PROVINCE), institutions, mandates);
    }
}
