package org.mandateaudit.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.read.Walk;

/** A folder of rules: {@code CHALLENGE/RULE.drl}, with the examples in {@code CHALLENGE/RULE.yaml}. */
final class RuleFolder {

    private static final Text LAYOUT = new Text(
            "可用：DIR/规则组/规则.drl，旁边是例子 规则.yaml", "accepted: DIR/CHALLENGE/RULE.drl, its examples beside it in RULE.yaml");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<Problem> problems;

    private RuleFolder(List<Problem> problems) {
        this.problems = problems;
    }

    /** Folders, each once: as with mandate files, to name one twice is no mistake. */
    static List<Path> once(List<Path> folders) {
        Map<Path, Path> once = new LinkedHashMap<>();
        folders.forEach(folder -> once.putIfAbsent(folder.toAbsolutePath().normalize(), folder));
        return List.copyOf(once.values());
    }

    /**
     * Reads the rules of a folder, by name.
     *
     * @param problems takes what is wrong with the folder, or with a file as a whole
     */
    static List<RuleFile> read(Path folder, List<Problem> problems) {
        return new RuleFolder(problems).files(folder);
    }

    private List<RuleFile> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            complain(
                    folder,
                    Files.exists(folder)
                            ? new Text("不是文件夹；" + LAYOUT.zh(), "not a folder; " + LAYOUT.en())
                            : new Text("文件夹不存在；" + LAYOUT.zh(), "no such folder; " + LAYOUT.en()));
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        Walk.through(folder, found::add, problems::add);
        List<RuleFile> files = new ArrayList<>();
        found.stream()
                .filter(path -> path.toString().endsWith(".drl"))
                .sorted(Comparator.comparing(Path::toString))
                .forEach(path -> read(folder, path, files));
        if (files.isEmpty() && problems.isEmpty()) {
            complain(folder, new Text("文件夹中没有规则；" + LAYOUT.zh(), "the folder holds no rule; " + LAYOUT.en()));
        }
        return files;
    }

    private void read(Path folder, Path path, List<RuleFile> files) {
        Path relative = folder.relativize(path);
        String stem = path.getFileName().toString().replaceFirst("\\.drl$", "");
        if (relative.getNameCount() != 2) {
            complain(path, new Text("规则文件的位置不对；" + LAYOUT.zh(), "a rule in the wrong place; " + LAYOUT.en()));
            return;
        }
        String challenge = relative.getName(0).toString();
        for (String name : List.of(challenge, stem)) {
            if (!NAME.matcher(name).matches()) {
                complain(
                        path,
                        new Text(
                                "名称 " + name + " 不可用；可用：小写字母、数字和连字符，如 overlap-with-archives",
                                "the name " + name
                                        + " cannot be used; accepted: lower-case letters, digits and hyphens, as in"
                                        + " overlap-with-archives"));
                return;
            }
        }
        try {
            TextFile file = TextFile.read(path, LAYOUT);
            files.add(new RuleFile(path, challenge, stem, file, DrlText.of(file.text())));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void complain(Path path, Text message) {
        problems.add(Problem.ofPath(path.toString().replace('\\', '/'), message));
    }
}
