package org.mandateaudit.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.OwnThread;
import org.mandateaudit.rule.check.RuleFiles;
import org.mandateaudit.rule.check.RuleFolder;
import org.mandateaudit.rule.drl.Digest;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.RuleSource;

/** Puts rules of the user's own behind those that the tool ships. They are checked and compiled once, and then kept. */
final class OwnRules {

    private final RuleCache cache;
    private final String program;

    /**
     * Prepares it.
     *
     * @param cache where compiled rules are kept
     * @param program the build of the program that checks and compiles them, to which what is kept is bound
     */
    OwnRules(RuleCache cache, String program) {
        this.cache = cache;
        this.program = program;
    }

    /** Prepares it for this build of the program, with the cache of the user. */
    static OwnRules ofUser() {
        return with(RuleCache.ofUser(System.getenv()));
    }

    /** Prepares it for this build of the program. */
    static OwnRules with(RuleCache cache) {
        return new OwnRules(
                cache,
                Precompiled.lines(CompiledRules.shipped(), Precompiled.PROGRAM).get(0));
    }

    /**
     * Reads the rules of folders.
     *
     * @throws InputException where anything is wrong with a folder or a rule
     * @throws CancellationException where the thread was interrupted: then nothing is known of the rules
     */
    Contents read(List<Path> folders) {
        Objects.requireNonNull(folders, "folders");
        try {
            return made(folders);
        } catch (InputException e) {
            if (Thread.currentThread().isInterrupted()) {
                CancellationException cancelled =
                        new CancellationException("the thread was interrupted while rules were read and compiled");
                cancelled.initCause(e);
                throw cancelled;
            }
            throw e;
        }
    }

    private Contents made(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        RuleFiles files = RuleFolder.read(folders, problems);
        RuleFiles.refuse(problems);
        List<RuleSource> sources = new ArrayList<>(BundledRules.sources());
        Map<String, byte[]> compiled = compiled(files, sources);
        files.rules().forEach(file -> sources.add(file.source()));
        return new Contents(
                sources,
                new Precompiled(List.of(CompiledRules.shipped(), CompiledRules.of(compiled))),
                files.rules().stream().map(RuleFile::id).collect(Collectors.toSet()));
    }

    private Map<String, byte[]> compiled(RuleFiles files, List<RuleSource> shipped) {
        String key = key(files.rules());
        return cache.get(key).orElseGet(() -> {
            List<Problem> problems = new ArrayList<>(files.check(shipped, shipped));
            // What Drools has against the others is told at once as well.
            List<RuleFile> sound = files.rules().stream()
                    .filter(file -> problems.stream()
                            .noneMatch(problem ->
                                    problem.place().file().equals(file.file().name())))
                    .toList();
            Map<String, byte[]> fresh = OwnThread.ended("compile", () -> Compilation.of(sound, problems));
            RuleFiles.refuse(problems);
            cache.put(key, fresh);
            return fresh;
        });
    }

    /** What they are compiled from and by; the shipped rules as well, since rules name each other. */
    private String key(List<RuleFile> files) {
        List<String> parts = new ArrayList<>(List.of(
                program,
                new Precompiled(List.of(CompiledRules.shipped())).sha256(),
                System.getProperty("java.version", "")));
        files.forEach(file -> parts.addAll(List.of(
                file.challenge(), file.file().name(), Digest.of(file.drl().text()))));
        return Digest.of(String.join("\n", parts));
    }
}
