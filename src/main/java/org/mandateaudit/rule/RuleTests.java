package org.mandateaudit.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.InputException;
import org.mandateaudit.rule.check.RuleFiles;
import org.mandateaudit.rule.check.RuleFolder;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.RuleSource;
import org.mandateaudit.trial.ExampleTrial;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;
import org.mandateaudit.trial.Unexercised;

/** The examples that stand beside rules, to be run: those of the rules that the tool ships, or those of folders. */
public final class RuleTests {

    private final RuleBook book;
    private final List<Tested> tested;

    /**
     * A rule with its examples.
     *
     * @param source the rule
     * @param file the path of its DRL file
     * @param examples its examples; none where it has no file of examples
     */
    private record Tested(RuleSource source, String file, List<Example> examples) {

        boolean named(Collection<String> names) {
            return names.isEmpty() || names.contains(source.id()) || names.contains(source.challenge());
        }
    }

    private RuleTests(RuleBook book, List<Tested> tested) {
        this.book = book;
        this.tested = tested;
    }

    /** The examples of the rules that the tool ships. */
    public static RuleTests bundled() {
        RuleBook book = RuleBook.bundled();
        return new RuleTests(
                book,
                BundledRules.sources().stream()
                        .map(source -> new Tested(
                                source,
                                "rules/" + source.path(),
                                source.examples().get()))
                        .toList());
    }

    /**
     * The examples of the rules in folders, each {@code CHALLENGE/RULE.drl} with its examples in {@code
     * CHALLENGE/RULE.yaml}. Rules may bear the names of those that the tool ships, and then stand in their stead.
     *
     * @throws InputException where anything is wrong with a folder, a rule or an example; it tells all that is
     */
    public static RuleTests in(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        RuleFiles files = RuleFolder.read(folders, problems);
        problems.addAll(files.check(BundledRules.sources(), List.of()));
        List<Tested> tested = new ArrayList<>();
        for (RuleFile file : files.rules()) {
            RuleSource source = file.source();
            tested.add(new Tested(source, file.file().name(), examples(source, problems)));
        }
        problems.addAll(files.stray());
        RuleFiles.refuse(problems);
        Compilation.of(unlikeShipped(files.rules()), problems);
        RuleFiles.refuse(problems);
        RuleBook book = book(files.rules());
        book.warmUp();
        return new RuleTests(book, List.copyOf(tested));
    }

    /** Those that the build has not compiled: what a check would refuse is refused here too. */
    private static List<RuleFile> unlikeShipped(List<RuleFile> files) {
        Map<String, String> shipped = new HashMap<>();
        BundledRules.sources().forEach(source -> shipped.put(source.path(), source.text()));
        return files.stream()
                .filter(file ->
                        !file.drl().text().equals(shipped.get(file.source().path())))
                .toList();
    }

    private static List<Example> examples(RuleSource source, List<Problem> problems) {
        try {
            return source.examples().get();
        } catch (InputException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    /** The rules of the files, and those that the tool ships and that may silence one of them. */
    private static RuleBook book(List<RuleFile> files) {
        List<RuleSource> sources = new ArrayList<>();
        files.forEach(file -> sources.add(file.source()));
        Set<String> there = new HashSet<>();
        sources.forEach(source -> there.add(source.id()));
        List<RuleSource> shipped = BundledRules.sources().stream()
                .filter(source -> !there.contains(source.id()))
                .toList();
        List<RuleSource> all = Stream.concat(sources.stream(), shipped.stream()).toList();
        RuleBook whole = new RuleBook(all, new Classic(all));
        Set<String> heard = whole.heard(there);
        List<RuleSource> needed =
                all.stream().filter(source -> heard.contains(source.id())).toList();
        return new RuleBook(needed, new Classic(needed));
    }

    /** The names that {@link #run} takes: the groups of rules, and the rules, in their order. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        tested.forEach(each -> names.add(each.source().challenge()));
        tested.forEach(each -> names.add(each.source().id()));
        return List.copyOf(names);
    }

    /** How many rules of these names there are; of all, where there are no names. */
    public int count(Collection<String> names) {
        return (int) tested.stream().filter(each -> each.named(names)).count();
    }

    /**
     * Runs the examples.
     *
     * @param only the rules and groups of rules to run; none for all
     * @param coverage whether to look for conditions that no example exercises, which compiles each rule anew
     * @param progress told the number of rules done
     */
    public Trial run(Collection<String> only, boolean coverage, IntConsumer progress) {
        List<RuleTrial> trials = new ArrayList<>();
        for (Tested each : tested) {
            if (each.named(only)) {
                trials.add(run(each, coverage));
                progress.accept(trials.size());
            }
        }
        return new Trial(trials, coverage);
    }

    private RuleTrial run(Tested each, boolean coverage) {
        String id = each.source().id();
        List<ExampleRun> runs = each.examples().stream()
                .map(example -> ExampleRun.of(book, id, example))
                .toList();
        List<ExampleTrial> trials = runs.stream().map(ExampleRun::trial).toList();
        boolean sound = !trials.isEmpty() && trials.stream().allMatch(ExampleTrial::passed);
        if (!coverage || !sound) {
            return new RuleTrial(book.rule(id).description(), each.file(), trials, 0, List.of());
        }
        Likenesses likenesses = Likenesses.of(each.source(), each.file());
        RuleBook without = likenesses.book();
        Set<String> noticed = new HashSet<>();
        runs.forEach(run -> noticed.addAll(run.noticed(without)));
        List<Unexercised> unexercised = new ArrayList<>(likenesses.whole());
        likenesses.conditions().forEach((name, condition) -> {
            if (!noticed.contains(name)) {
                unexercised.add(condition);
            }
        });
        return new RuleTrial(
                book.rule(id).description(),
                each.file(),
                trials,
                likenesses.conditions().size() + likenesses.whole().size(),
                unexercised);
    }
}
