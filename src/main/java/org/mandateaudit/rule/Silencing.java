package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.rule.drl.Rule;

/**
 * Where rules say the same thing, one speaks. A rule names those that speak in its stead; one of its matches is dropped
 * where one of theirs is about the same institutions on a meeting matter (on the very same one, where it is told by no
 * institutions), and, where it is about a single mandate, about that one. What is merely possible silences nothing.
 */
final class Silencing {

    private final Map<String, List<Match>> speaking = new HashMap<>();
    private final List<Match> left = new ArrayList<>();

    private Silencing() {}

    /** The matches that are left. */
    static List<Match> among(List<Match> matches) {
        Silencing silencing = new Silencing();
        Map<String, List<Match>> byRule = new HashMap<>();
        matches.forEach(match -> byRule.computeIfAbsent(match.rule().id(), id -> new ArrayList<>())
                .add(match));
        for (Rule rule : winnersFirst(matches)) {
            byRule.getOrDefault(rule.id(), List.of()).forEach(silencing::hear);
        }
        return silencing.left;
    }

    /** The matches, of those that are left, that speak in the stead of this one. */
    static List<Match> winners(Match loser, List<Match> left) {
        if (loser.rule().silencedBy().isEmpty()) {
            return List.of();
        }
        return left.stream()
                .filter(match -> match.certain()
                        && loser.rule().silencedBy().contains(match.rule().id()))
                .filter(match -> saysTheSame(match, loser))
                .toList();
    }

    private void hear(Match match) {
        boolean silenced = match.rule().silencedBy().stream()
                .flatMap(winner -> speaking.getOrDefault(winner, List.of()).stream())
                .anyMatch(winner -> saysTheSame(winner, match));
        if (silenced) {
            return;
        }
        left.add(match);
        if (match.certain()) {
            speaking.computeIfAbsent(match.rule().id(), id -> new ArrayList<>()).add(match);
        }
    }

    static boolean saysTheSame(Match winner, Match loser) {
        if (!meet(winner.matter(), loser)) {
            return false;
        }
        if (!winner.institutions().containsAll(loser.subject())) {
            return false;
        }
        List<Fact> one = winner.mandates();
        List<Fact> other = loser.mandates();
        boolean aboutASingleMandate = !one.isEmpty() && other.size() == 1;
        return !aboutASingleMandate || one.containsAll(other);
    }

    /** What is told by its matter alone is on that very matter; two that name institutions may be a step apart. */
    private static boolean meet(@Nullable Matter winners, Match loser) {
        Matter losers = loser.matter();
        if (loser.subject().isEmpty()) {
            return Objects.equals(winners, losers);
        }
        return winners == null || losers == null || winners.inLineWith(losers);
    }

    private static List<Rule> winnersFirst(List<Match> matches) {
        Map<String, Rule> byId = new TreeMap<>();
        matches.forEach(match -> byId.put(match.rule().id(), match.rule()));
        Set<Rule> ordered = new LinkedHashSet<>();
        byId.values().forEach(rule -> place(rule, byId, ordered, new LinkedHashSet<>()));
        return new ArrayList<>(ordered);
    }

    private static void place(Rule rule, Map<String, Rule> byId, Set<Rule> ordered, Set<Rule> onTheWay) {
        if (ordered.contains(rule) || !onTheWay.add(rule)) {
            return;
        }
        for (String winner : rule.silencedBy()) {
            if (byId.containsKey(winner)) {
                place(byId.get(winner), byId, ordered, onTheWay);
            }
        }
        ordered.add(rule);
    }
}
