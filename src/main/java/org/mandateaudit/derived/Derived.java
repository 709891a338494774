package org.mandateaudit.derived;

import java.util.Collection;
import java.util.Set;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Fact;

/** Something that follows from stated facts, and that a rule can match like a fact. */
public sealed interface Derived extends About
        permits ApprovalChain,
                BigDataPowers,
                Competence,
                Coordination,
                CyberspaceAndBureau,
                Grounding,
                Handover,
                Holdings,
                HostCoordination,
                IndustryPolicy,
                LineMeeting,
                Meeting,
                NameplateFunction,
                RegionalMatter,
                Subdelegation,
                TemporaryLicence,
                Unities {

    /** The stated facts it follows from. */
    Collection<? extends Fact> evidence();

    /** The fields, as {@code id.field}, without which it is only possible; empty where it is certain. */
    default Set<String> wants() {
        return Set.of();
    }

    /** The fields, as {@code id.field}, that would decide a property which is unknown. */
    default Set<String> wants(String property) {
        return Set.of();
    }
}
