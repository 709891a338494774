package org.mandateaudit.report;

import java.util.Locale;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Waiver;

/** A waiver in a sentence: why, who decided, on what basis, until when. */
final class WaiverText {

    private static final Text FORM =
            new Text("%s · 批准 %s · 依据文件 %s · %s 前有效", "%s · approved by %s · on the basis of %s · valid before %s");

    private static final Text PAST = new Text(
            "%s · 批准 %s · 依据文件 %s · %s 起已失效，不再豁免",
            "%s · approved by %s · on the basis of %s · expired on %s, waives nothing any more");

    private WaiverText() {}

    /** A waiver that no longer holds. */
    static String ofExpired(Waiver waiver, Language language) {
        return String.format(
                Locale.ROOT, PAST.in(language), waiver.reason(), waiver.approver(), waiver.basis(), waiver.until());
    }

    static String of(Waiver waiver, Language language) {
        return String.format(
                Locale.ROOT, FORM.in(language), waiver.reason(), waiver.approver(), waiver.basis(), waiver.until());
    }
}
