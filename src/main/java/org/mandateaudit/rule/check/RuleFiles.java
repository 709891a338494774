package org.mandateaudit.rule.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.NamedFile;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.RuleSource;

/**
 * The rules of folders, to be checked together: they name each other, and no two bear one name.
 *
 * @param rules the rules, folder by folder and by name
 * @param examples the files beside which rules are looked for
 */
public record RuleFiles(List<RuleFile> rules, List<Path> examples) {

    /**
     * Checks the rules, as far as their texts tell.
     *
     * @param shipped the rules that the tool ships, which these can name
     * @param taken those of them whose names these cannot bear
     */
    public List<Problem> check(Collection<RuleSource> shipped, Collection<RuleSource> taken) {
        Set<String> ids = shipped.stream().map(RuleSource::id).collect(Collectors.toCollection(HashSet::new));
        rules.forEach(rule -> ids.add(rule.id()));
        TakenNames names = TakenNames.beside(shipped);
        Map<String, String> where = new HashMap<>();
        taken.forEach(source -> where.put(source.id(), "rules/" + source.path()));
        List<Problem> problems = new ArrayList<>();
        for (RuleFile rule : rules) {
            String other = where.putIfAbsent(rule.id(), rule.file().name());
            if (other != null) {
                problems.add(rule.problem(0, RuleComplaint.nameTwice(rule.id(), other)));
            }
            problems.addAll(RuleCheck.of(rule, ids, names));
        }
        problems.addAll(Circles.among(rules));
        return problems;
    }

    /** Files of examples that no rule stands beside, so that nobody would run them. */
    public List<Problem> stray() {
        Set<Path> run = rules.stream().map(RuleFile::beside).collect(Collectors.toSet());
        return examples.stream()
                .filter(path -> !run.contains(path))
                .map(this::stray)
                .toList();
    }

    private Problem stray(Path path) {
        String stem = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        List<String> ids = rules.stream().map(RuleFile::id).toList();
        @Nullable String near = ids.contains(stem) ? stem : Nearest.to(stem, ids);
        return Problem.ofPath(
                NamedFile.name(path),
                Nearest.asked(
                        new Text(
                                "这份示例旁边没有规则 " + stem + ".drl，不会运行；可用：与规则同名的 .yaml 文件",
                                "these examples stand beside no rule " + stem
                                        + ".drl and would not be run; accepted: a .yaml file named like its rule"),
                        near == null ? null : near + ".yaml"));
    }

    /**
     * Goes on where nothing is wrong.
     *
     * @throws InputException where anything is: it tells all that is, by place
     */
    public static void refuse(List<Problem> problems) {
        InputException.throwIfAny(
                problems.stream().sorted(Comparator.comparing(Problem::place)).toList());
    }
}
