package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.Progress;

/** What is told of an audit under way. */
class PaceTest {

    private final Pace pace = new Pace(300, 90_000);

    @Test
    void theTimeLeftFollowsFromTheMandatesThatAreLeft() {
        pace.done(new Progress(100, 30_000));

        assertEquals(
                new Text(
                        "已审计行政区 100 / 300，每秒 3000 项职责，还需 0:20",
                        "audited regions 100 of 300, 3000 mandates a second, 0:20 left"),
                pace.apply(Duration.ofSeconds(10)));
        assertEquals(
                "audited regions 100 of 300, 3 mandates a second, 5:33:20 left",
                pace.apply(Duration.ofSeconds(10_000)).en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "de"})
    void theDigitsAreThoseOfTheLanguageAndNotOfTheMachine(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            theTimeLeftFollowsFromTheMandatesThatAreLeft();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingIsPromisedBeforeARegionIsDone() {
        assertEquals(new Text("已审计行政区 0 / 300", "audited regions 0 of 300"), pace.apply(Duration.ofSeconds(10)));
    }
}
