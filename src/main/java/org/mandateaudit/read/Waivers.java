package org.mandateaudit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.table.Spreadsheet;

/**
 * The waivers to apply: findings that someone has decided to accept, for a time.
 *
 * <pre>{@code
 * Report report = auditor.waivers(Waivers.read(Path.of("waivers.yaml"))).audit(mandates);
 * }</pre>
 */
public final class Waivers {

    /** No waivers. */
    public static final Waivers NONE = new Waivers(List.of(), List.of(), List.of());

    private final List<Waiver> waivers;
    private final List<Input> inputs;
    private final List<Script> scripts;

    private Waivers(List<Waiver> waivers, List<Input> inputs, List<Script> scripts) {
        this.waivers = List.copyOf(waivers);
        this.inputs = List.copyOf(inputs);
        this.scripts = List.copyOf(scripts);
    }

    /**
     * Waivers that were built in code.
     *
     * @throws IllegalArgumentException where two cover one finding: nobody could tell which of the decisions counts
     */
    public static Waivers of(Collection<Waiver> waivers) {
        Set<Waiver.Subject> subjects = new HashSet<>();
        for (Waiver waiver : waivers) {
            if (!subjects.add(identity(waiver.subject()))) {
                throw new IllegalArgumentException("two waivers cover " + waiver.subject());
            }
        }
        return new Waivers(List.copyOf(waivers), List.of(), List.of());
    }

    /**
     * Reads waivers files, YAML or JSON: each a list of waivers; or reports as a workbook or CSV, in which a reviewer has
     * decided to waive. In what order they are named makes no difference.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static Waivers read(Path... paths) {
        return read(List.of(paths));
    }

    /**
     * Reads waivers files, YAML or JSON: each a list of waivers; or reports as a workbook or CSV, in which a reviewer has
     * decided to waive. In what order they are named makes no difference.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static Waivers read(Collection<Path> paths) {
        return of(paths.stream().map(InputFile::of).toList());
    }

    /**
     * Reads waivers that are in memory, or files: each as a file of its name would be.
     *
     * @throws InputException where anything is wrong with them; it tells all that is, by their names
     * @throws IllegalArgumentException where two have one name
     */
    public static Waivers read(InputFile first, InputFile... more) {
        return of(Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    private static Waivers of(List<InputFile> given) {
        Problems problems = new Problems();
        List<SideFile> files = InputFile.once(given).stream()
                .flatMap(file -> read(file, problems).stream())
                .sorted(Comparator.comparing(file -> file.input().path()))
                .toList();
        List<Stated> stated = new ArrayList<>();
        files.forEach(file -> read(file, stated, problems));
        List<Waiver> waivers = new ArrayList<>();
        Map<Waiver.Subject, Place> first = new HashMap<>();
        for (Stated each : stated) {
            subject(each, first, problems);
        }
        problems.throwIfAny();
        stated.forEach(each -> waivers.add(waiver(each)));
        return new Waivers(
                waivers,
                files.stream().map(SideFile::input).toList(),
                files.stream().map(SideFile::script).filter(Objects::nonNull).toList());
    }

    private static Optional<SideFile> read(InputFile file, Problems problems) {
        return Spreadsheet.isNamed(file.name())
                ? SideFile.ofTable(file, WaiverComplaint.FILE, problems)
                : SideFile.read(file, WaiverComplaint.FILE, problems);
    }

    private static void read(SideFile file, List<Stated> stated, Problems problems) {
        if (!(file.root() instanceof Node.Sequence list)) {
            file.refuse(WaiverComplaint.FILE, problems);
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping) {
                stated.add(WaiverShape.SHAPE.read(named(mapping), problems));
            } else {
                problems.add(item.place(), FileComplaint.isNo(WaiverComplaint.FILE));
            }
        }
    }

    /** With each key that is a field's Chinese term as the field's name: people write either, and the page loads either. */
    private static Node.Mapping named(Node.Mapping mapping) {
        return new Node.Mapping(
                mapping.entries().stream()
                        .map(entry -> new Node.Entry(named(entry.key()), entry.value()))
                        .toList(),
                mapping.place());
    }

    private static Node.Scalar named(Node.Scalar key) {
        return WaiverShape.SHAPE.fields().stream()
                .filter(field -> field.zh().equals(key.text()))
                .findFirst()
                .map(field -> new Node.Scalar(field.name(), key.plain(), key.place()))
                .orElse(key);
    }

    /** Checks that it says what it covers, once in all files. */
    private static void subject(Stated stated, Map<Waiver.Subject, Place> first, Problems problems) {
        boolean named = stated.tells(WaiverShape.FINDING);
        if (!named && !(stated.tells(WaiverShape.RULE) && stated.tells(WaiverShape.INSTITUTIONS))) {
            problems.add(stated.place(), WaiverComplaint.coversNothing());
        } else if (stated.has(WaiverShape.FINDING)
                || (!named && stated.has(WaiverShape.RULE) && stated.has(WaiverShape.INSTITUTIONS))) {
            Waiver.Subject subject = subject(stated);
            Place before = first.putIfAbsent(identity(subject), stated.place());
            if (before != null) {
                problems.add(stated.place(), WaiverComplaint.twice(subject.toString(), before));
            }
        }
    }

    /** What a waiver covers, whatever more it says of it. */
    private static Waiver.Subject identity(Waiver.Subject subject) {
        String finding = subject.finding();
        return finding == null ? subject : Waiver.Subject.of(finding);
    }

    private static Waiver.Subject subject(Stated stated) {
        return new Waiver.Subject(
                stated.get(WaiverShape.FINDING),
                stated.get(WaiverShape.RULE),
                new LinkedHashSet<>(stated.list(WaiverShape.INSTITUTIONS)),
                stated.get(WaiverShape.MATTER));
    }

    private static Waiver waiver(Stated stated) {
        return new Waiver(
                subject(stated),
                stated.required(WaiverShape.REASON),
                stated.required(WaiverShape.APPROVER),
                stated.required(WaiverShape.BASIS),
                stated.required(WaiverShape.UNTIL),
                stated.allPlaces());
    }

    /**
     * Checks that every rule that a waiver names is one of these.
     *
     * @param rules the names of the rules
     * @return these waivers
     * @throws InputException where one is not; it tells all that are not
     */
    public Waivers naming(Collection<String> rules) {
        Problems problems = new Problems();
        scripts.forEach(problems::in);
        Set<String> known = Set.copyOf(rules);
        for (Waiver waiver : waivers) {
            String rule = waiver.subject().rule();
            if (rule != null && !known.contains(rule)) {
                Place place = waiver.places().of(WaiverShape.RULE.name());
                problems.add(place == null ? new Place("-", 0, 0) : place, WaiverComplaint.unknownRule(rule, rules));
            }
        }
        problems.throwIfAny();
        return this;
    }

    /** The waivers, by file and place. */
    public List<Waiver> all() {
        return waivers;
    }

    /** The files that they were read from, by path; empty for waivers built in code. */
    public List<Input> inputs() {
        return inputs;
    }
}
