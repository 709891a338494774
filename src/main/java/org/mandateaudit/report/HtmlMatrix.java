package org.mandateaudit.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;

/**
 * Who takes part in what: the institutions of a region across, its matters down. A cell is marked where a finding that is
 * not waived is about the institution and another on the matter: not each such finding sets them against each other.
 *
 * @param institutions the columns
 * @param rows a row for each matter on which the region has a mandate
 */
record HtmlMatrix(List<Institution> institutions, List<Row> rows) {

    /**
     * @param matter the matter
     * @param cells one for each institution; null where no mandate is stated
     */
    record Row(Matter matter, List<@Nullable Cell> cells) {}

    /**
     * @param mark a sign for the strongest part that the institution has
     * @param word the same in a word
     * @param contested whether a finding is about it and others
     */
    record Cell(String mark, Text word, boolean contested) {}

    private record Spot(Matter matter, Institution institution) {}

    private static final Text UNSTATED = new Text("责任未写明", "role not stated");

    static HtmlMatrix of(HtmlRegion region, List<Finding> findings) {
        Set<Spot> contested = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.matter() != null
                    && finding.waiver() == null
                    && finding.institutions().size() > 1) {
                finding.institutions().forEach(each -> contested.add(new Spot(finding.matter(), each)));
            }
        }
        Map<Spot, Set<Role>> roles = new HashMap<>();
        for (Mandate mandate : region.mandates()) {
            Set<Role> there = roles.computeIfAbsent(
                    new Spot(mandate.matter(), mandate.institution()), spot -> EnumSet.noneOf(Role.class));
            if (mandate.role() != null) {
                there.add(mandate.role());
            }
        }
        return new HtmlMatrix(
                region.institutions(),
                matters(region).stream()
                        .map(matter -> new Row(
                                matter,
                                region.institutions().stream()
                                        .map(each -> new Spot(matter, each))
                                        .<@Nullable Cell>map(spot -> cell(roles.get(spot), contested.contains(spot)))
                                        .toList()))
                        .toList());
    }

    /** In the order of the vocabulary. */
    private static List<Matter> matters(HtmlRegion region) {
        Set<Matter> held = new LinkedHashSet<>();
        region.mandates().forEach(mandate -> held.add(mandate.matter()));
        List<Matter> order = List.copyOf(region.vocabulary().all());
        return held.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
    }

    private static @Nullable Cell cell(@Nullable Set<Role> roles, boolean contested) {
        if (roles == null) {
            return null;
        }
        Role strongest = roles.stream().findFirst().orElse(null);
        return new Cell(mark(strongest), strongest == null ? UNSTATED : Text.of(strongest), contested);
    }

    private static String mark(@Nullable Role role) {
        if (role == null) {
            return "·";
        }
        return switch (role) {
            case SOLE, LEAD -> "●";
            case JOINT -> "◐";
            case ASSIST -> "○";
        };
    }
}
