package org.mandateaudit.cli;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.Limits;
import picocli.CommandLine.Model.OptionSpec;

/** The options {@code --limit-time} and {@code --limit-findings}: an audit that ends before every region is audited. */
final class Limiting {

    private static final String TIME = "--limit-time";
    private static final String FINDINGS = "--limit-findings";
    private static final String DURATION = "(?:(\\d{1,6})h)?(?:(\\d{1,6})m(?!s))?(?:(\\d{1,6})s)?(?:(\\d{1,9})ms)?";
    private static final String NUMBER = "0*[1-9]\\d{0,8}";

    private Limiting() {}

    static List<OptionSpec> options(Options options) {
        return List.of(
                options.value(
                        "DURATION",
                        "审计用时的上限，如 30s、2m、500ms（不含读入）；到时报告已审计的行政区，退出状态为 3",
                        "end the audit after this time, as 30s, 2m or 500ms (reading not counted), and report the regions"
                                + " audited by then; exit status 3",
                        TIME),
                options.value(
                        "N",
                        "发现达到 N 个时结束审计；行政区按代码依次整个计入，退出状态为 3",
                        "end the audit at N findings, counted region by region in order of code; exit status 3",
                        FINDINGS));
    }

    static Limits of(Arguments parsed) {
        return Limits.NONE.withTime(time(parsed)).withFindings(findings(parsed));
    }

    private static @Nullable Duration time(Arguments parsed) {
        if (!parsed.has(TIME)) {
            return null;
        }
        String value = parsed.value(TIME, "");
        Matcher parts = Pattern.compile(DURATION).matcher(value);
        Duration time = parts.matches()
                ? Duration.ofHours(part(parts, 1))
                        .plusMinutes(part(parts, 2))
                        .plusSeconds(part(parts, 3))
                        .plusMillis(part(parts, 4))
                : Duration.ZERO;
        if (time.isZero()) {
            throw new UsageException(Nearest.asked(
                    new Text(
                            TIME + " 要求大于零的时间，单位 h、m、s 或 ms，如 30s、2m、1m30s、500ms；不接受 " + value,
                            TIME + " takes a time above zero in h, m, s or ms, such as 30s, 2m, 1m30s or 500ms, not "
                                    + value),
                    value.matches(NUMBER) ? value + "s" : null));
        }
        return time;
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    private static int findings(Arguments parsed) {
        if (!parsed.has(FINDINGS)) {
            return 0;
        }
        String value = parsed.value(FINDINGS, "");
        if (!value.matches(NUMBER)) {
            throw new UsageException(
                    FINDINGS + " 要求 1 到 999999999 的整数，如 100；不接受 " + value,
                    FINDINGS + " takes a whole number from 1 to 999999999, such as 100, not " + value);
        }
        return Integer.parseInt(value);
    }
}
