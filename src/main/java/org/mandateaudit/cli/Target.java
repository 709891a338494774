package org.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.ReportFormat;

/**
 * A report that is asked for.
 *
 * @param format its format
 * @param file where it goes; standard output where empty
 */
record Target(ReportFormat format, Optional<Path> file) {

    /** What {@code -f} and {@code -o} ask for; text on standard output where they ask for nothing. */
    static List<Target> of(Arguments parsed) {
        List<Target> targets = new ArrayList<>();
        for (String asked : parsed.list("--format")) {
            int equals = asked.indexOf('=');
            targets.add(new Target(
                    format(equals < 0 ? asked : asked.substring(0, equals)),
                    equals < 0 ? Optional.empty() : Optional.of(file(asked, equals))));
        }
        if (targets.isEmpty()) {
            targets.add(new Target(ReportFormat.TEXT, Optional.empty()));
        }
        Optional<Path> output = parsed.file("--output");
        long toStandardOutput =
                targets.stream().filter(target -> target.file().isEmpty()).count();
        if (toStandardOutput > 1) {
            throw new UsageException(
                    "标准输出只能放一种格式；其余写成 -f sarif=out.sarif",
                    "one format only can go to standard output; write the others as -f sarif=out.sarif");
        }
        if (!output.isEmpty() && toStandardOutput == 0) {
            throw new UsageException("-o 没有可写的报告：每种格式都已指定文件", "-o has no report to write: every format has a file");
        }
        List<Target> resolved = targets.stream()
                .map(target ->
                        target.file().isPresent() || output.isEmpty() ? target : new Target(target.format(), output))
                .toList();
        List<Path> files = resolved.stream()
                .flatMap(target -> target.file().stream())
                .map(Target::behindLinks)
                .toList();
        if (files.size() != files.stream().distinct().count()) {
            throw new UsageException("两种格式写到了同一个文件", "two formats go to one file");
        }
        return resolved;
    }

    /** The file that is written, by one name, whether it is there already or not. */
    private static Path behindLinks(Path file) {
        try {
            Path whole = file.toAbsolutePath();
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            if (Files.isSymbolicLink(whole)) {
                return behindLinks(whole.resolveSibling(Files.readSymbolicLink(whole)));
            }
            Path folder = whole.getParent();
            return folder == null || !Files.isDirectory(folder)
                    ? whole.normalize()
                    : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Refuses to pour onto a screen what only a program can read; a pipe may take it. */
    void refuse(Terminal terminal) {
        if (file.isEmpty() && !format.isText() && terminal.interactive()) {
            String code = format.code();
            throw new UsageException(
                    code + " 不能显示在终端上；请写入文件：-f " + code + "=report." + code,
                    code + " cannot be shown on a terminal; write it to a file: -f " + code + "=report." + code);
        }
    }

    /** What is said where the file is called like another format than it holds; SARIF is JSON. */
    Optional<Text> misnamed() {
        String name = file.map(each -> String.valueOf(each.getFileName())).orElse("");
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ReportFormat called = ReportFormat.named(ending.equals("md") ? "markdown" : ending);
        if (called == null || called == format || (called == ReportFormat.JSON && format == ReportFormat.SARIF)) {
            return Optional.empty();
        }
        String instead = "-f " + called.code() + "=" + file.orElseThrow();
        return Optional.of(new Text(
                "警告：" + name + " 里写的是 " + format.code() + " 格式；要写成 " + called.code() + "：" + instead,
                "warning: " + name + " holds the format " + format.code() + "; for " + called.code() + ": " + instead));
    }

    private static Path file(String asked, int equals) {
        if (equals == asked.length() - 1) {
            throw new UsageException(
                    "-f " + asked + " 没有写文件名；如 -f " + asked + "report",
                    "-f " + asked + " names no file, as -f " + asked + "report does");
        }
        return Arguments.path(asked.substring(equals + 1));
    }

    private static ReportFormat format(String code) {
        ReportFormat format = ReportFormat.named(code);
        if (format == null) {
            throw Options.notOneOf("--format", code, Options.codes(ReportFormat.values()));
        }
        return format;
    }
}
