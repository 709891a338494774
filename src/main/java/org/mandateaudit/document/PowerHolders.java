package org.mandateaudit.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who the rows of a power list are of: words in a column → institutions of the draft, each once. */
final class PowerHolders {

    /** Whose list it is, as its title says: 甲省乙市大数据局权责清单. */
    private static final Pattern TITLE =
            Pattern.compile("^[《\"]?([^,。;:()《》\"、 ]{2,40}?(?:局|委员会|办公厅|办公室|厅|中心|委|院))(?:[(][^)]*[)])?的?"
                    + "(?:权责|权力|责任|职权|行政|政务服务|公共服务|服务|事项|依申请|通用)");

    private final Bodies bodies;
    private final DraftOptions options;
    private final Map<String, DraftFact> known = new HashMap<>();
    private final List<String> documented;
    private final String title;
    private final boolean alone;

    /**
     * @param documented the ids of the institutions that other documents of this draft are about
     * @param title what the list says of itself
     * @param alone whether all its rows are of one institution, so that the options are about it
     */
    PowerHolders(Bodies bodies, DraftOptions options, List<String> documented, String title, boolean alone) {
        this.bodies = bodies;
        this.options = options;
        this.documented = documented;
        this.title = title;
        this.alone = alone;
    }

    /**
     * The full name of the institution that words name; null where it cannot be told.
     *
     * @param words the words; empty where the list has no such column
     * @param place the region that the row names; empty where it names none
     */
    @Nullable
    String name(String words, String place) {
        String plain = Folding.fold(words).replaceAll("\\s|[(][^)]*[)]$", "");
        if (options.name() != null && (alone || plain.isEmpty() || new OwnNames(options.name()).is(plain))) {
            return options.name();
        }
        DraftFact document = document(plain);
        if (document != null) {
            return document.text("name");
        }
        if (plain.isEmpty()) {
            Matcher named = TITLE.matcher(Folding.fold(title));
            return named.find() && !OwnNames.regionOf(named.group(1)).isEmpty() ? named.group(1) : null;
        }
        if (OwnNames.tellsRegion(plain)) {
            return plain;
        }
        String region = options.regionName() != null ? options.regionName() : regionIn(place, title);
        return region.isEmpty() ? null : OwnNames.full(plain, region);
    }

    private @Nullable DraftFact document(String plain) {
        for (String id : documented) {
            DraftFact fact = bodies.institutions().get(id);
            if (fact != null
                    && (plain.isEmpty() ? documented.size() == 1 : new OwnNames(fact.text("name")).is(plain))) {
                return fact;
            }
        }
        return null;
    }

    private static String regionIn(String place, String title) {
        String own = Folding.fold(place).replaceAll("\\s", "");
        return own.isEmpty() ? OwnNames.regionOf(Folding.fold(title).replaceAll("^[《\"\\s]+", "")) : own;
    }

    /** The institution of that full name, stated in the draft. */
    DraftFact fact(String name) {
        return known.computeIfAbsent(name, this::state);
    }

    private DraftFact state(String name) {
        DraftFact document = document(Folding.fold(name));
        if (document != null) {
            return document;
        }
        String regionName = options.regionName() != null && name.startsWith(options.regionName())
                ? options.regionName()
                : OwnNames.regionOf(name).isEmpty() ? "" : new OwnNames(name, options.regionName()).region();
        boolean itsCode = options.regionName() == null || options.regionName().equals(regionName);
        String region = bodies.region(regionName.isEmpty() ? "国务院" : regionName, itsCode ? options.region() : null);
        boolean given = name.equals(options.name()) || alone;
        DraftOptions its = given ? options : options.ofOthers();
        if (its.id() == null && bodies.isTaken(name, region)) {
            // Two bodies of one kind in one region are two.
            its = new DraftOptions(
                    its.name(),
                    region + "-" + Bodies.digest(name),
                    its.region(),
                    its.regionName(),
                    its.kind(),
                    its.columns(),
                    its.lexicon(),
                    its.standardInput());
        }
        Why why = name.equals(options.name()) ? Why.option("--name") : Why.stated("实施主体", "who exercises it");
        return bodies.own(name, why, region, its);
    }

    /** The id of who delegated a power: of the draft where it is known there, else its name. */
    String delegator(String words, DraftFact holder) {
        return bodies.delegator(words, holder.text("region"), new OwnNames(holder.text("name")).region());
    }
}
