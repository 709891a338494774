package org.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.report.ReportFormat;

/** Keeps results from being written over what they are made from. An earlier report may be renewed. */
final class Overwriting {

    /** What is written by hand, and by no report. */
    private static final List<String> BY_HAND = List.of(".yaml", ".yml", ".drl");

    private Overwriting() {}

    /**
     * Looks through a command line.
     *
     * @throws UsageException where a file that it reads is one that it writes
     */
    static void refuse(Arguments parsed) {
        refuseAsBaseline(parsed);
        for (Path written : existing(written(parsed))) {
            if (existing(read(parsed)).stream().anyMatch(each -> isOf(written, each))) {
                throw new UsageException(
                        written + " 是要读入的文件，不能把结果写进去；请写到另一个文件",
                        written + " is read: a result cannot be written over it; name another file");
            }
        }
    }

    /** What is said of results that are written into a folder that is read, where they would be taken for mandate files. */
    static List<Text> warnings(Arguments parsed) {
        List<Text> warnings = new ArrayList<>();
        for (String name : written(parsed)) {
            for (Path folder : existing(parsed.words())) {
                if (isReadFrom(folder, name)) {
                    warnings.add(new Text(
                            "警告：" + name + " 写在要读入的文件夹 " + folder + " 里，下次会被当作职责文件读入；请写到别处",
                            "warning: " + name + " is written into the folder " + folder
                                    + ", and would be read as a mandate file the next time; write it elsewhere"));
                }
            }
        }
        return warnings;
    }

    private static boolean isReadFrom(Path folder, String written) {
        try {
            Path file = Path.of(written).toAbsolutePath();
            Path parent = file.getParent();
            return Files.isDirectory(folder)
                    && MandateFiles.isReadFromFolders(file)
                    && parent != null
                    && parent.toRealPath().startsWith(folder.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    /** An earlier report may be renewed by one that can be the next baseline. */
    private static void refuseAsBaseline(Arguments parsed) {
        if (!parsed.has("--baseline")) {
            return;
        }
        for (Target target : Target.of(parsed)) {
            if (renews(target, parsed) && target.format() != ReportFormat.JSON) {
                String code = target.format().code();
                throw new UsageException(
                        target.file().get() + " 是 --baseline 所用的报告，只能由 json 格式的报告替换，不能是 " + code
                                + "；可用：-f json，或者写到另一个文件",
                        target.file().get()
                                + " is the report of --baseline, which a report in json may replace and one in " + code
                                + " may not; accepted: -f json, or another file");
            }
        }
    }

    /** Whether a report takes the place of the one that it is compared with. */
    static boolean renews(Target target, Arguments parsed) {
        return parsed.has("--baseline")
                && target.file().isPresent()
                && existing(List.of(parsed.value("--baseline", ""))).stream()
                        .anyMatch(each -> isOf(target.file().get(), each));
    }

    private static List<String> read(Arguments parsed) {
        List<String> names = new ArrayList<>(parsed.words());
        for (String option : List.of("--waivers", "--lexicon", "--rules")) {
            names.addAll(parsed.list(option));
        }
        return names;
    }

    /** What is named by {@code -o FILE}, and by {@code -f FORMAT=FILE}. */
    private static List<String> written(Arguments parsed) {
        List<String> names = new ArrayList<>(parsed.list("--output"));
        for (String each : parsed.list("--format")) {
            int equals = each.indexOf('=');
            if (equals >= 0) {
                names.add(each.substring(equals + 1));
            }
        }
        return names;
    }

    private static List<Path> existing(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                Path path = Path.of(name);
                if (!name.isEmpty() && Files.exists(path)) {
                    paths.add(path);
                }
            } catch (InvalidPathException e) {
                // Who uses it will say so.
            }
        }
        return paths;
    }

    private static boolean isOf(Path written, Path read) {
        try {
            if (Files.isDirectory(read)) {
                String name = written.toString().toLowerCase(Locale.ROOT);
                return BY_HAND.stream().anyMatch(name::endsWith)
                        && written.toRealPath().startsWith(read.toRealPath());
            }
            return Files.isRegularFile(written) && Files.isSameFile(written, read);
        } catch (IOException e) {
            return false;
        }
    }
}
