package org.mandateaudit.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.read.Fingerprint;

/**
 * A finding about a waiver.
 *
 * <p>It lies in no region of the input. In its stead stands {@code x-waiver-} with the id of the finding, or the name of
 * the rule, that the waiver states: so each waiver has a finding of its own, by the fingerprint that all findings have,
 * and keeps its id wherever it stands in its file.
 */
final class WaiverFinding {

    private static final String PREFIX = "x-waiver-";

    private WaiverFinding() {}

    /** The region that stands for the waivers file. */
    static Region region(Waiver waiver) {
        Place place = waiver.places().fact();
        return Region.of(PREFIX + waiver.subject().name(), place == null ? "waivers" : place.file(), Level.CENTRAL);
    }

    static Finding of(
            RuleDescription rule,
            Severity severity,
            Waiver waiver,
            List<Institution> institutions,
            @Nullable Matter matter,
            Text condition,
            Text recommendation) {
        Region region = region(waiver);
        return new Finding(
                Fingerprint.of(Identity.of(rule.id(), region, institutions, matter)),
                rule,
                severity,
                null,
                region,
                institutions,
                matter,
                condition,
                rule.effect(),
                recommendation,
                List.of(Evidence.of(waiver)));
    }
}
