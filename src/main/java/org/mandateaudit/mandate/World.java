package org.mandateaudit.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that is stated: the facts of all files of one call, linked to what they name.
 *
 * @param matters the vocabulary, with the terms that the input adds
 * @param regions 行政区
 * @param institutions 机构
 * @param mandates 职责; of a world read as {@code MandateFiles} they are not in memory, and the list throws
 *     IllegalStateException where it is looked at
 * @param divisions 职责分工
 * @param transfers 职责划转
 * @param concentrations 相对集中
 * @param mechanisms 公务协作机制
 * @param purchases 政府购买服务
 */
public record World(
        Matters matters,
        List<Region> regions,
        List<Institution> institutions,
        List<Mandate> mandates,
        List<Division> divisions,
        List<Transfer> transfers,
        List<Concentration> concentrations,
        List<Mechanism> mechanisms,
        List<Purchase> purchases) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException where one is null or holds null, or the vocabulary is null; the message names it
     */
    public World {
        Objects.requireNonNull(matters, "matters");
        Objects.requireNonNull(regions, "regions");
        Objects.requireNonNull(institutions, "institutions");
        Objects.requireNonNull(mandates, "mandates");
        Objects.requireNonNull(divisions, "divisions");
        Objects.requireNonNull(transfers, "transfers");
        Objects.requireNonNull(concentrations, "concentrations");
        Objects.requireNonNull(mechanisms, "mechanisms");
        Objects.requireNonNull(purchases, "purchases");
        regions = copy("regions", regions);
        institutions = copy("institutions", institutions);
        mandates = mandates == MandatesElsewhere.THERE ? mandates : copy("mandates", mandates);
        divisions = copy("divisions", divisions);
        transfers = copy("transfers", transfers);
        concentrations = copy("concentrations", concentrations);
        mechanisms = copy("mechanisms", mechanisms);
        purchases = copy("purchases", purchases);
    }

    private static <T> List<T> copy(String name, List<T> facts) {
        try {
            return List.copyOf(facts);
        } catch (NullPointerException e) {
            throw new NullPointerException(name + " holds null");
        }
    }

    /** The same world with these mandates. */
    public World with(List<Mandate> mandates) {
        return new World(
                matters, regions, institutions, mandates, divisions, transfers, concentrations, mechanisms, purchases);
    }

    /**
     * The same world with one institution described anew, as to ask what would be if its rank were another: all that names
     * it names the new one, its mandates and those whom it supervises or hosts among it.
     *
     * <pre>{@code
     * World promoted = world.with(bureau.toBuilder().rank(rank).build());
     * }</pre>
     *
     * @param changed the institution as it is to be, with the id that it has
     * @throws IllegalArgumentException where the world has no institution of that id
     * @throws IllegalStateException where its mandates are not in memory
     */
    public World with(Institution changed) {
        return Relinked.of(this, changed);
    }

    /** The same world without its mandates, which are kept elsewhere: they are not taken to be none. */
    public World withMandatesElsewhere() {
        return with(MandatesElsewhere.THERE);
    }

    /** Whether its mandates are there to be looked at, which those of a world read as {@code MandateFiles} are not. */
    public boolean hasMandatesInMemory() {
        return mandates != MandatesElsewhere.THERE;
    }

    /** A world of regions, institutions and mandates alone, built in code. */
    public static World of(List<Region> regions, List<Institution> institutions, List<Mandate> mandates) {
        return new World(
                Matters.shipped(),
                regions,
                institutions,
                mandates,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is in force on the day; a mandate is only where its institution is, and a region wherever an institution is. */
    public World on(LocalDate day) {
        Predicate<Fact> inForce = fact -> fact.span().contains(day);
        Set<Region> inhabited =
                institutions.stream().filter(inForce).map(Institution::region).collect(Collectors.toUnmodifiableSet());
        return new World(
                matters,
                regions.stream().filter(inForce.or(inhabited::contains)).toList(),
                institutions.stream().filter(inForce).toList(),
                hasMandatesInMemory() ? mandatesOn(day) : mandates,
                divisions.stream().filter(inForce).toList(),
                transfers.stream().filter(inForce).toList(),
                concentrations.stream().filter(inForce).toList(),
                mechanisms.stream().filter(inForce).toList(),
                purchases.stream().filter(inForce).toList());
    }

    private List<Mandate> mandatesOn(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.span().contains(day)
                        && mandate.institution().span().contains(day))
                .toList();
    }
}
