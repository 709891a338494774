package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * What all files state, in the order in which they were read.
 *
 * @param partial the names of the lists of which some part is not in the form of facts, and so is not among them
 */
record Facts(
        List<Stated> regions,
        List<Stated> institutions,
        List<MandateSource> mandates,
        List<Stated> divisions,
        List<Stated> transfers,
        List<Stated> concentrations,
        List<Stated> mechanisms,
        List<Stated> purchases,
        List<Stated> matters,
        Set<String> partial) {

    /**
     * A mandate with its institution.
     *
     * @param under the institution that it stands under; null where it stands apart, and names its institution
     */
    record OfInstitution(Stated mandate, @Nullable Stated under) {

        /** The id of the institution; null where it is wrong, which has been complained of. */
        @Nullable
        String institution() {
            return under == null ? mandate.get(MandateShape.INSTITUTION) : under.get(InstitutionShape.ID);
        }

        Place institutionAt() {
            return under == null ? mandate.place(MandateShape.INSTITUTION) : under.place();
        }
    }

    static Facts of(List<FileFacts> files) {
        return new Facts(
                all(files, FileShape.REGIONS),
                all(files, FileShape.INSTITUTIONS),
                files.stream().map(FileFacts::mandates).toList(),
                all(files, FileShape.DIVISIONS),
                all(files, FileShape.TRANSFERS),
                all(files, FileShape.CONCENTRATIONS),
                all(files, FileShape.MECHANISMS),
                all(files, FileShape.PURCHASES),
                all(files, FileShape.MATTERS),
                files.stream()
                        .flatMap(file -> file.stated().wrong().keySet().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether everything that stands in a list of facts is among these. */
    boolean areWhole(Field<List<Stated>> list) {
        return !partial.contains(list.name());
    }

    private static List<Stated> all(List<FileFacts> files, Field<List<Stated>> field) {
        List<Stated> all = new ArrayList<>();
        for (FileFacts file : files) {
            all.addAll(file.stated().list(field));
        }
        return all;
    }
}
