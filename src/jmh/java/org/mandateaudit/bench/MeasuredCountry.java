package org.mandateaudit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.mandateaudit.read.Mandates;

/** The country that all parts are measured on: ten regions of 300 mandates. */
public final class MeasuredCountry {

    /** How many regions it has. */
    public static final int REGIONS = 10;

    /** The day that it describes. */
    public static final LocalDate DAY = LocalDate.of(2019, 6, 30);

    private MeasuredCountry() {}

    /**
     * Writes it into a new folder.
     *
     * @param format {@code csv} for tables, {@code yaml} for a file a region
     */
    public static Path written(String format) {
        try {
            Path folder = Files.createTempDirectory("country");
            Country.main(new String[] {folder.toString(), String.valueOf(REGIONS * 300), format});
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its facts. */
    public static Mandates mandates() {
        return Mandates.read(written("csv"));
    }
}
