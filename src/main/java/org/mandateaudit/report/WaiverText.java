package org.mandateaudit.report;

import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Waiver;

/** A waiver in a sentence: why, who decided, on what basis, until when. */
final class WaiverText {

    private static final Text FORM =
            new Text("%s · 批准 %s · 依据 %s · %s 前有效", "%s · approved by %s · on the basis of %s · valid before %s");

    private WaiverText() {}

    static String of(Waiver waiver, Language language) {
        return String.format(FORM.in(language), waiver.reason(), waiver.approver(), waiver.basis(), waiver.until());
    }
}
