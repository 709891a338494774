package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Coordination;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Rank;

/**
 * The ladder of rank and sequence: the institutions that co-ordinate and those that they must co-ordinate, a step for each
 * rank, by order of precedence from the left; and an arrow from each to each.
 *
 * @param steps the ranks, highest first; those whose rank is not stated stand on a step of their own below
 * @param arrows who must co-ordinate whom
 * @param width of the drawing
 * @param height of the drawing
 */
record HtmlLadder(List<Step> steps, List<Arrow> arrows, int width, int height) {

    private static final int LABEL = 104;
    private static final int BOX = 168;
    private static final int BOX_HEIGHT = 50;
    private static final int GAP_ACROSS = 28;
    private static final int GAP_DOWN = 70;
    private static final int LINE = 11;
    private static final Text UNSTATED = new Text("规格未写明", "rank not stated");

    /** One rank, and the boxes on it. */
    record Step(Text name, int y, List<Box> boxes) {}

    /** An institution, its name on one or two lines. */
    record Box(Institution institution, int x, int y, List<String> lines) {}

    /** How the other stands to the one that must co-ordinate it. */
    enum Direction {
        OUTRANKED,
        LATER,
        UNKNOWN,
        OTHER;

        Text text() {
            return switch (this) {
                case OUTRANKED -> new Text("向上：对方规格更高", "upward: the other ranks higher");
                case LATER -> new Text("向上：规格相同，对方排序在前", "upward: of one rank, the other comes first in precedence");
                case UNKNOWN -> new Text("规格或者排序未写明", "rank or precedence not stated");
                case OTHER -> new Text("不向上", "not upward");
            };
        }

        boolean upward() {
            return this == OUTRANKED || this == LATER;
        }

        static Direction of(Coordination coordination) {
            Boolean outranked = coordination.outranked();
            if (outranked == null) {
                return UNKNOWN;
            }
            if (outranked) {
                return OUTRANKED;
            }
            if (!Boolean.TRUE.equals(coordination.sameRank())) {
                return OTHER;
            }
            Boolean later = coordination.laterInSequence();
            return later == null ? UNKNOWN : later ? LATER : OTHER;
        }
    }

    /**
     * @param from who must co-ordinate
     * @param to whom
     * @param matters on what
     * @param direction whether it points upward
     * @param path the line, for the attribute {@code d}
     */
    record Arrow(Institution from, Institution to, List<Matter> matters, Direction direction, String path) {}

    private record Pair(Institution from, Institution to) {}

    static HtmlLadder of(HtmlRegion region) {
        Map<Pair, Set<Matter>> matters = new LinkedHashMap<>();
        Map<Pair, Direction> directions = new LinkedHashMap<>();
        region.facts().of(region.region()).of(Coordination.class).stream()
                .filter(each -> each.wants().isEmpty() && each.locallyLed())
                .sorted(Comparator.comparing(
                                (Coordination each) -> each.coordinator().id())
                        .thenComparing(each -> each.other().id())
                        .thenComparing(each -> each.mandate().id())
                        .thenComparing(each -> each.coordinated().id()))
                .forEach(each -> {
                    Pair pair = new Pair(each.coordinator(), each.other());
                    matters.computeIfAbsent(pair, unused -> new LinkedHashSet<>())
                            .add(each.matter());
                    directions.put(pair, Direction.of(each));
                });
        Set<Institution> standing = new LinkedHashSet<>();
        matters.keySet().forEach(pair -> {
            standing.add(pair.from());
            standing.add(pair.to());
        });
        return draw(region.institutions().stream().filter(standing::contains).toList(), matters, directions);
    }

    private static HtmlLadder draw(
            List<Institution> institutions, Map<Pair, Set<Matter>> matters, Map<Pair, Direction> directions) {
        Map<Integer, List<Institution>> byRank = new TreeMap<>();
        for (Institution each : institutions) {
            byRank.computeIfAbsent(step(each.rank()), rank -> new ArrayList<>()).add(each);
        }
        List<Step> steps = new ArrayList<>();
        Map<Institution, Box> boxes = new LinkedHashMap<>();
        int widest = 0;
        for (List<Institution> onStep : byRank.values()) {
            int y = 10 + steps.size() * (BOX_HEIGHT + GAP_DOWN);
            List<Box> row = new ArrayList<>();
            for (Institution each : onStep) {
                Box box = new Box(each, LABEL + row.size() * (BOX + GAP_ACROSS), y, lines(each.name()));
                row.add(box);
                boxes.put(each, box);
            }
            widest = Math.max(widest, row.size());
            Rank rank = onStep.get(0).rank();
            steps.add(new Step(rank == null ? UNSTATED : Text.of(rank), y, row));
        }
        List<Arrow> arrows = new ArrayList<>();
        matters.forEach((pair, about) -> {
            Box from = boxes.get(pair.from());
            Box to = boxes.get(pair.to());
            Direction direction = directions.get(pair);
            if (from != null && to != null && direction != null) {
                arrows.add(new Arrow(pair.from(), pair.to(), List.copyOf(about), direction, path(from, to)));
            }
        });
        return new HtmlLadder(
                steps,
                arrows,
                LABEL + widest * (BOX + GAP_ACROSS),
                20 + steps.size() * (BOX_HEIGHT + GAP_DOWN) - GAP_DOWN / 2);
    }

    private static int step(@Nullable Rank rank) {
        return rank == null ? Rank.values().length : rank.ordinal();
    }

    /** Straight from step to step, in a bow below the boxes on one step. */
    private static String path(Box from, Box to) {
        int start = from.x() + BOX / 2 + Integer.signum(to.x() - from.x()) * BOX / 4;
        int end = to.x() + BOX / 2 + Integer.signum(from.x() - to.x()) * BOX / 4;
        if (from.y() == to.y()) {
            int below = from.y() + BOX_HEIGHT;
            int bow = below + 24 + Math.min(20, Math.abs(end - start) / 40);
            return "M" + start + " " + below + " C" + start + " " + bow + " " + end + " " + bow + " " + end + " "
                    + (below + 4);
        }
        boolean up = to.y() < from.y();
        int out = up ? from.y() : from.y() + BOX_HEIGHT;
        int in = up ? to.y() + BOX_HEIGHT + 4 : to.y() - 4;
        int half = (out + in) / 2;
        return "M" + start + " " + out + " C" + start + " " + half + " " + end + " " + half + " " + end + " " + in;
    }

    private static List<String> lines(String name) {
        String visible = Visible.text(name);
        int[] points = visible.codePoints().toArray();
        if (points.length <= LINE) {
            return List.of(visible);
        }
        String second = new String(points, LINE, Math.min(LINE, points.length - LINE));
        return List.of(new String(points, 0, LINE), points.length > 2 * LINE ? second + "…" : second);
    }
}
