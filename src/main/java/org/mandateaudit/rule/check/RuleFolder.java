package org.mandateaudit.rule.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.NamedFile;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.read.Walk;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleFile;

/** Reads folders of rules: {@code CHALLENGE/RULE.drl}, with the examples in {@code CHALLENGE/RULE.yaml}. */
public final class RuleFolder {

    private static final Text LAYOUT = new Text(
            "可用：DIR/规则组/规则.drl，旁边是例子 规则.yaml", "accepted: DIR/CHALLENGE/RULE.drl, its examples beside it in RULE.yaml");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Path folder;
    private final List<Problem> problems;
    private final List<RuleFile> rules = new ArrayList<>();
    private final List<Path> examples = new ArrayList<>();

    private RuleFolder(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads folders, each once: as with mandate files, to name one twice is no mistake.
     *
     * @param problems takes what is wrong with a folder, or with a file as a whole
     */
    public static RuleFiles read(List<Path> folders, List<Problem> problems) {
        List<RuleFile> rules = new ArrayList<>();
        List<Path> examples = new ArrayList<>();
        for (Path each : NamedFile.once(folders)) {
            RuleFolder folder = new RuleFolder(each, problems);
            folder.read();
            rules.addAll(folder.rules);
            examples.addAll(folder.examples);
        }
        return new RuleFiles(List.copyOf(rules), List.copyOf(examples));
    }

    private void read() {
        if (!Files.isDirectory(folder)) {
            complain(
                    folder,
                    Files.exists(folder)
                            ? new Text("不是文件夹；" + LAYOUT.zh(), "not a folder; " + LAYOUT.en())
                            : new Text("文件夹不存在；" + LAYOUT.zh(), "no such folder; " + LAYOUT.en()));
            return;
        }
        List<Path> found = new ArrayList<>();
        Walk.through(folder, found::add, problems::add);
        found.sort(Comparator.comparing(Path::toString));
        for (Path path : found) {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".drl")) {
                rule(path);
            } else if (path.toString().matches(".*\\.ya?ml") && isInGroup(path)) {
                examples.add(path);
            }
        }
        if (rules.isEmpty() && problems.isEmpty()) {
            complain(folder, new Text("文件夹中没有规则；" + LAYOUT.zh(), "the folder holds no rule; " + LAYOUT.en()));
        }
    }

    private boolean isInGroup(Path path) {
        return folder.relativize(path).getNameCount() == 2;
    }

    private void rule(Path path) {
        String stem = path.getFileName().toString().replaceFirst("(?i)\\.drl$", "");
        if (!isInGroup(path)) {
            complain(path, new Text("规则文件的位置不对；" + LAYOUT.zh(), "a rule in the wrong place; " + LAYOUT.en()));
            return;
        }
        String challenge = folder.relativize(path).getName(0).toString();
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
            rules.add(new RuleFile(path, challenge, stem, file, DrlText.of(file.text())));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void complain(Path path, Text message) {
        problems.add(Problem.ofPath(NamedFile.name(path), message));
    }
}
