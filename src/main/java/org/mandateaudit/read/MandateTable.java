package org.mandateaudit.read;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mandateaudit.table.Records;
import org.mandateaudit.table.Unreadable;

/**
 * A CSV file of mandates. Its rows are not kept: what they state goes straight to where it is wanted, since a country has
 * millions of them.
 */
final class MandateTable implements MandateSource {

    private final Supplier<Records> records;
    private final boolean statesIds;

    /**
     * Goes through the file once, to see whether it can be read to its end.
     *
     * @param records its records, from the first, opened anew each time
     * @throws Unreadable where it cannot; what is wrong before that point has then been complained of
     */
    MandateTable(Supplier<Records> records, Problems problems) {
        this.records = records;
        try (Records all = records.get()) {
            this.statesIds = all.next()
                    && TableRows.headed(all.row(), MandateShape.APART, new Problems())
                            .states(MandateShape.ID);
            while (all.next()) {
                // Only the last record's end is wanted.
            }
        } catch (Unreadable e) {
            each(problems, mandate -> {});
            throw e;
        }
    }

    @Override
    public boolean statesIds() {
        return statesIds;
    }

    @Override
    public void each(Problems problems, Consumer<Facts.OfInstitution> action) {
        try (Records all = records.get()) {
            if (!all.next()) {
                return;
            }
            KnownRows rows =
                    TableRows.headed(all.row(), MandateShape.APART, problems).known(all);
            while (all.next()) {
                Stated mandate = rows.read();
                if (mandate != null) {
                    action.accept(new Facts.OfInstitution(mandate, null));
                }
            }
        }
    }
}
