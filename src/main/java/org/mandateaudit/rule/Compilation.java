package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Compiles rules of the user's own that have passed the checks. What Drools refuses even then, or fails at, is a problem
 * of the rule and is told as one, whatever the compiler and the classes that it makes may throw.
 */
final class Compilation {

    private Compilation() {}

    /**
     * Compiles rules together, and loads what came of it.
     *
     * @param problems takes what Drools has against a rule
     * @return the compiled rules; empty where there is a problem
     */
    static Map<String, byte[]> of(List<RuleFile> files, List<Problem> problems) {
        for (RuleFile file : files) {
            problems.addAll(DrlErrors.of(file));
        }
        if (!problems.isEmpty() || files.isEmpty()) {
            return Map.of();
        }
        try {
            return together(files);
        } catch (RuntimeException | LinkageError | StackOverflowError refused) {
            problems.addAll(told(files, refused));
            return Map.of();
        }
    }

    private static Map<String, byte[]> together(List<RuleFile> files) {
        Map<String, byte[]> compiled =
                RuleCompiler.compile(files.stream().map(RuleFile::source).toList());
        Set<String> ids = files.stream().map(RuleFile::id).collect(Collectors.toSet());
        Set<String> blocks = files.stream()
                .flatMap(file -> DrlReader.read(file.drl()).stream())
                .map(RuleBlock::name)
                .collect(Collectors.toSet());
        new Precompiled(List.of(CompiledRules.of(compiled))).of(ids).base(blocks);
        return compiled;
    }

    /** The rules that fail by themselves as well; all of them, where they fail only together. */
    private static List<Problem> told(List<RuleFile> files, Throwable refused) {
        List<Problem> problems = new ArrayList<>();
        if (files.size() > 1) {
            for (RuleFile file : files) {
                try {
                    together(List.of(file));
                } catch (RuntimeException | LinkageError | StackOverflowError alone) {
                    problems.add(DrlErrors.refusal(file, alone));
                }
            }
        }
        if (problems.isEmpty()) {
            files.forEach(file -> problems.add(DrlErrors.refusal(file, refused)));
        }
        return problems;
    }
}
