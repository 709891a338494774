package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.review.WaiverRules;

/** What things are called, whichever format tells them. */
class NamesTest {

    @Test
    void aGroupOfRulesHasANameUnlessItIsTheUsersOwn() {
        assertEquals(new Text("法定资格", "legal authority"), Names.ofGroup("legal-title"));
        assertEquals(new Text("豁免", "waivers"), Names.ofGroup(WaiverRules.GROUP));
        assertEquals(new Text("archives", "archives"), Names.ofGroup("archives"));
    }

    @Test
    void theGroupOfTheRulesOnWaiversIsNamedInChineseByTablesAndByTheIndex() {
        String csv =
                new String(ReportFormat.CSV.bytes(Samples.reviewed(), Style.of(Language.ZH)), StandardCharsets.UTF_8);
        List<List<String>> rows = Spreadsheet.csv(csv);
        int group = rows.get(0).indexOf("规则组");

        assertTrue(rows.stream().anyMatch(row -> row.get(group).equals("豁免")), csv);
        assertTrue(RuleIndexMarkdown.of(WaiverRules.all()).contains("\n## 豁免 waivers 3\n"));
    }
}
