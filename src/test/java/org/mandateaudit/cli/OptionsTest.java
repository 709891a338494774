package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class OptionsTest {

    private static @Nullable LocalDate asOf(String... args) {
        CommandSpec command = Options.command().addOption(new Options(Language.EN).value("DATE", "", "", "--as-of"));
        return Arguments.of(new CommandLine(command, Options.LISTS).parseArgs(args))
                .date("--as-of");
    }

    @Test
    void aDayIsWrittenAsInAFile() {
        assertEquals(LocalDate.of(2019, 6, 30), asOf("--as-of=2019-06-30"));
        assertNull(asOf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2019-6-30", "2019-02-29", "2019/06/30", "２０１９-06-30", ""})
    void whatAFileDoesNotTakeForADayTheOptionDoesNotTakeEither(String day) {
        assertThrows(UsageException.class, () -> asOf("--as-of=" + day));
    }
}
