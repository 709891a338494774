package org.mandateaudit.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Walk;

/** Files of examples in a folder of rules that no rule stands beside, so that nobody would run them. */
final class StrayExamples {

    private StrayExamples() {}

    static List<Problem> in(Path folder, List<RuleFile> rules) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        // What cannot be read was told when the rules were.
        Walk.through(folder, found::add, problem -> {});
        return found.stream()
                .filter(path -> path.toString().matches(".*\\.ya?ml"))
                .filter(path -> folder.relativize(path).getNameCount() == 2)
                .filter(path -> rules.stream().noneMatch(rule -> rule.beside().equals(path)))
                .sorted()
                .map(path -> problem(path, rules))
                .toList();
    }

    private static Problem problem(Path path, List<RuleFile> rules) {
        String stem = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        @Nullable
        String near = rules.stream().anyMatch(rule -> rule.id().equals(stem))
                ? stem
                : Nearest.to(stem, rules.stream().map(RuleFile::id).toList());
        return Problem.ofPath(
                path.toString().replace('\\', '/'),
                Nearest.asked(
                        new Text(
                                "这份示例旁边没有规则 " + stem + ".drl，不会运行；可用：与规则同名的 .yaml 文件",
                                "these examples stand beside no rule " + stem
                                        + ".drl and would not be run; accepted: a .yaml file named like its rule"),
                        near == null ? null : near + ".yaml"));
    }
}
