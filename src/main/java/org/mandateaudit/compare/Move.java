package org.mandateaudit.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;

/**
 * A matter that other institutions have to do with than before. It is moved where there are both old and new ones, given
 * up where there are old ones only, taken up where there are new ones only. It tells what the two states say: that a
 * state does not say any more who leads does not mean that nobody does.
 *
 * @param region the region
 * @param matter what moves
 * @param hold how they had or have to do with it
 * @param act which power it is, where that is how; null elsewhere
 * @param from those who have no longer, as they were; a body counts as one
 * @param to those who have now and had not, as they are
 * @param kept those who had and have
 * @param transfers the transfers (划入, 划出), stated after, that say so
 * @param promised the transfers, stated after, by which it goes to others, of whom it is not stated that they have it
 * @param later where co-ordination leaves a comprehensive department, the new co-ordinators that come later in sequence
 */
public record Move(
        Region region,
        Matter matter,
        Hold hold,
        @Nullable Act act,
        List<Institution> from,
        List<Institution> to,
        List<Institution> kept,
        List<Transfer> transfers,
        List<Transfer> promised,
        List<Later> later) {

    /** Copies the lists. */
    public Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
        kept = List.copyOf(kept);
        transfers = List.copyOf(transfers);
        promised = List.copyOf(promised);
        later = List.copyOf(later);
    }

    /** Whether nobody is stated to have it after. */
    public boolean leftWithNobody() {
        return to.isEmpty() && kept.isEmpty();
    }

    /**
     * A co-ordination that moved from a comprehensive department to an institution later in sequence, which will find it
     * harder to co-ordinate its peers (Zhang Ke, E-Government 2019 (6), 二(三)⒉).
     *
     * @param from the comprehensive department: general office, or development and reform
     * @param to the new co-ordinator
     * @param known whether its place is known; false where the sequence of either is not stated
     */
    public record Later(Institution from, Institution to, boolean known) {}
}
