package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.Fingerprint;
import org.mandateaudit.rule.drl.Rule;

/** A finding in the making: the matches of one rule that it gathers, and the facts that further ones add as evidence. */
final class DraftFinding {

    private final List<Match> matches = new ArrayList<>();
    private final Set<Institution> institutions =
            new TreeSet<>(Comparator.comparing(Institution::id, CodePoints.ORDER));
    private final Set<Fact> evidence = new LinkedHashSet<>();
    private final List<DraftFinding> alsoSays = new ArrayList<>();

    void add(Match match) {
        matches.add(match);
        institutions.addAll(match.institutions());
        evidence.addAll(match.evidence());
    }

    Rule rule() {
        return matches.get(0).rule();
    }

    Region region() {
        return matches.get(0).region();
    }

    @Nullable
    Matter matter() {
        return matches.get(0).matter();
    }

    Set<Institution> institutions() {
        return institutions;
    }

    Severity severity() {
        return matches.stream()
                .map(Match::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Nullable
    Grade grade() {
        Grade grade = null;
        for (Match match : matches) {
            grade = Grade.closer(grade, match.grade());
        }
        return grade;
    }

    /** Whether another says all that this one says, on a matter in one line with its own, and more closely or broadly. */
    boolean saidBy(DraftFinding other) {
        Matter matter = matter();
        Matter others = other.matter();
        if (other == this || matter == null || others == null || !matter.inLineWith(others)) {
            return false;
        }
        if (!other.institutions.containsAll(institutions) || !other.severity().atLeast(severity())) {
            return false;
        }
        int closer = Comparator.nullsLast(Comparator.<Grade>naturalOrder()).compare(other.grade(), grade());
        if (closer != 0) {
            return closer < 0;
        }
        return matter.equals(others) ? other.institutions.size() > institutions.size() : matter.within(others);
    }

    /** The fields that would decide its matches. */
    Set<String> wants() {
        Set<String> wants = new TreeSet<>(CodePoints.ORDER);
        matches.forEach(match -> wants.addAll(match.wants()));
        return wants;
    }

    void addEvidenceOf(DraftFinding said) {
        evidence.addAll(said.evidence);
        alsoSays.add(said);
    }

    /** The matches it rests on: its own, and those of the findings that it says more fully. */
    List<Match> reasons() {
        List<Match> reasons = new ArrayList<>(matches);
        alsoSays.forEach(said -> reasons.addAll(said.matches));
        return reasons;
    }

    /** The id of the finding. */
    String id() {
        return Fingerprint.of(Identity.of(rule().id(), region(), List.copyOf(institutions), matter()));
    }

    Finding finish() {
        List<Institution> named = List.copyOf(institutions);
        return new Finding(
                id(),
                rule().description(),
                severity(),
                grade(),
                region(),
                named,
                matter(),
                text(Rule.Variant::condition),
                text(Rule.Variant::effect),
                text(Rule.Variant::recommendation),
                cited());
    }

    private List<Evidence> cited() {
        CitedFields fields = new CitedFields(evidence);
        reasons().forEach(fields::add);
        return fields.evidence();
    }

    private Text text(Function<Rule.Variant, Text> which) {
        Text ofRule = which.apply(matches.get(0).variant());
        CharSequence zh = text(which, Language.ZH, "");
        CharSequence en = text(which, Language.EN, " ");
        return is(ofRule.zh(), zh) && is(ofRule.en(), en) ? ofRule : Text.ofParts(zh, en);
    }

    /** Whether nothing is to be put into a text of the rule. */
    private static boolean is(String ofRule, CharSequence text) {
        return text instanceof String written && written.equals(ofRule);
    }

    /** Each variant that matched says its sentence; variants that share one say it once, of all their matches. */
    private CharSequence text(Function<Rule.Variant, Text> which, Language language, String between) {
        List<String> templates = rule().variants().stream()
                .filter(variant -> matches.stream()
                        .anyMatch(match -> match.variant().name().equals(variant.name())))
                .map(variant -> which.apply(variant).in(language))
                .distinct()
                .toList();
        if (templates.size() == 1) {
            return Template.fill(templates.get(0), matches, language);
        }
        return templates.stream()
                .map(template -> Template.fill(
                        template,
                        matches.stream()
                                .filter(match -> which.apply(match.variant())
                                        .in(language)
                                        .equals(template))
                                .toList(),
                        language))
                .collect(Collectors.joining(between));
    }
}
