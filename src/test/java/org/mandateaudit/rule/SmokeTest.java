package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.*;

class SmokeTest {
    @Test
    void runs() {
        Region r = Region.of("520000", "贵州省", Level.PROVINCE);
        Institution b = Institution.of("b", "贵州省大数据局", r, Kind.BIG_DATA).nature(Nature.ADMINISTRATIVE).form(Form.DIRECT).rank(Rank.DEPUTY_DEPARTMENT).build();
        Institution c = Institution.of("c", "网信办", r, Kind.CYBERSPACE).nature(Nature.PARTY).rank(Rank.FULL_DEPARTMENT).build();
        Institution p = Institution.of("p", "信息中心", r, Kind.BIG_DATA).nature(Nature.PUBLIC).form(Form.MANAGED_PUBLIC).build();
        Matter m = Matters.shipped().named("informatization");
        List<Mandate> ms = List.of(
            Mandate.of("b/1", b, "统筹信息化", m, Act.COORDINATE).role(Role.LEAD).build(),
            Mandate.of("c/1", c, "协调信息化", m, Act.PLAN).role(Role.LEAD).build(),
            Mandate.of("p/1", p, "发证", m, Act.LICENSE).role(Role.SOLE).build(),
            Mandate.of("p/2", p, "检查", m, Act.INSPECT).build());
        World w = World.of(List.of(r), List.of(b, c, p), ms);
        LocalDate d = LocalDate.of(2019, 6, 30);
        for (Knowledge k : List.of(new Classic(BundledRules.sources()), new Precompiled(SmokeTest.class.getClassLoader()))) {
            RuleBook book = new RuleBook(BundledRules.sources(), k);
            Audit a = Audit.run(book, new RegionFacts(w, d), d, 1, 1000, n -> {});
            a.findings().forEach(f -> System.out.println(f.rule().id() + " " + f.severity() + " " + f.institutions() + " " + f.matter() + " " + f.grade() + " " + f.condition().zh() + f.evidence().size()));
            a.notAssessable().forEach(f -> System.out.println("NA " + f.rule().id() + " " + f.institutions() + " " + f.matter() + " " + f.wants()));
            System.out.println(a.failures());
        }
    }
}
