package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/** What all files state, in the order in which they were read. */
record Facts(
        List<Stated> files,
        List<Stated> regions,
        List<Stated> institutions,
        List<OfInstitution> mandates,
        List<Stated> divisions,
        List<Stated> transfers,
        List<Stated> concentrations,
        List<Stated> mechanisms,
        List<Stated> purchases,
        List<Stated> matters) {

    /**
     * A mandate with the id of its institution.
     *
     * @param institution the id; null where it is wrong, which has been complained of
     */
    record OfInstitution(Stated mandate, @Nullable String institution, Place institutionAt) {}

    static Facts of(List<Stated> files) {
        List<OfInstitution> mandates = new ArrayList<>();
        for (Stated file : files) {
            for (Stated institution : file.list(FileShape.INSTITUTIONS)) {
                for (Stated mandate : institution.list(InstitutionShape.MANDATES)) {
                    mandates.add(new OfInstitution(mandate, institution.get(InstitutionShape.ID), institution.place()));
                }
            }
            for (Stated mandate : file.list(FileShape.MANDATES)) {
                mandates.add(new OfInstitution(
                        mandate, mandate.get(MandateShape.INSTITUTION), mandate.place(MandateShape.INSTITUTION)));
            }
        }
        return new Facts(
                files,
                all(files, FileShape.REGIONS),
                all(files, FileShape.INSTITUTIONS),
                mandates,
                all(files, FileShape.DIVISIONS),
                all(files, FileShape.TRANSFERS),
                all(files, FileShape.CONCENTRATIONS),
                all(files, FileShape.MECHANISMS),
                all(files, FileShape.PURCHASES),
                all(files, FileShape.MATTERS));
    }

    private static List<Stated> all(List<Stated> files, Field<List<Stated>> field) {
        return files.stream().flatMap(file -> file.list(field).stream()).toList();
    }
}
