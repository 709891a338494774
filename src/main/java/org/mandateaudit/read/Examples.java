package org.mandateaudit.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.World;

/** Reads the examples that stand beside a rule. */
public final class Examples {

    private Examples() {}

    private static final Text EXAMPLES =
            new Text("规则的示例文件，以 examples: 列出", "a rule's examples, listed under examples:");

    /**
     * Reads a file of examples. What stands at its top is shared by all of them.
     *
     * @throws InputException where anything is wrong with it; it tells all that is
     */
    public static List<Example> read(Path file) {
        Problems problems = new Problems();
        InputFiles found = new InputFiles(problems);
        found.add(InputFile.of(file));
        List<Example> examples = new ArrayList<>();
        for (String name : found.names()) {
            examples.addAll(readInto(problems, name, () -> found.bytes(name)));
        }
        problems.throwIfAny();
        return examples;
    }

    /**
     * Reads examples.
     *
     * @param name the name of the file, for messages
     * @throws InputException where anything is wrong with them
     */
    public static List<Example> read(String name, byte[] bytes) {
        Problems problems = new Problems();
        List<Example> examples = readInto(problems, name, () -> bytes);
        problems.throwIfAny();
        return examples;
    }

    private static List<Example> readInto(Problems problems, String name, Supplier<byte[]> bytes) {
        try {
            return read(name, bytes.get(), problems);
        } catch (Refusal e) {
            problems.refused(e);
            return List.of();
        }
    }

    private static List<Example> read(String name, byte[] bytes, Problems problems) {
        Script script = Utf8.decode(name, bytes);
        problems.in(script);
        Node root = YamlTree.ofAny(script);
        if (!(root instanceof Node.Mapping mapping)) {
            throw script.refusal(
                    root == null ? new Place(name, 1, 1) : root.place(),
                    root == null ? FileComplaint.empty(EXAMPLES) : FileComplaint.isNo(EXAMPLES));
        }
        Stated file = ExampleShape.SHAPE.read(mapping, problems);
        List<Example> examples = new ArrayList<>();
        for (Stated stated : file.list(ExampleShape.EXAMPLES)) {
            World world = Linker.link(Facts.of(List.of(FileFacts.of(file), FileFacts.of(stated))), problems);
            expectations(stated, world, problems);
            if (problems.isEmpty()) {
                examples.add(example(file, stated, world));
            }
        }
        return examples;
    }

    /**
     * Complains of institutions of expected findings that the example lacks, of matters that the vocabulary lacks, and of
     * fields that are wanted and are none.
     */
    private static void expectations(Stated example, World world, Problems problems) {
        Set<String> there =
                world.institutions().stream().map(Institution::id).collect(Collectors.toCollection(TreeSet::new));
        Matters known = world.matters();
        ExpectedWants wants = new ExpectedWants(world, problems);
        example.list(ExampleShape.WANTS).forEach(each -> wants.check(each, example.place(ExampleShape.WANTS)));
        for (Stated found : example.list(ExampleShape.FINDS)) {
            found.list(ExampleShape.FOUND_INSTITUTIONS).stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> problems.add(
                            found.place(ExampleShape.FOUND_INSTITUTIONS),
                            Complaint.unknownInstitution(ExampleShape.FOUND_INSTITUTIONS.name(), id, there)));
            String matter = found.get(ExampleShape.FOUND_MATTER);
            if (matter != null && known.find(matter) == null) {
                problems.add(
                        found.place(ExampleShape.FOUND_MATTER),
                        InputMatters.unknown(ExampleShape.FOUND_MATTER, matter, known));
            }
        }
    }

    private static Example example(Stated file, Stated stated, World world) {
        LocalDate asOf = stated.get(FileShape.AS_OF);
        List<Example.Expected> finds = stated.list(ExampleShape.FINDS).stream()
                .map(found -> expected(found, world.matters()))
                .toList();
        return new Example(
                stated.required(ExampleShape.KIND),
                new Text(stated.required(ExampleShape.ZH), stated.required(ExampleShape.EN)),
                new Mandates(world, asOf == null ? file.get(FileShape.AS_OF) : asOf, List.of(), List.of()),
                finds,
                new TreeSet<>(stated.list(ExampleShape.WANTS)),
                stated.place());
    }

    private static Example.Expected expected(Stated found, Matters matters) {
        String matter = found.get(ExampleShape.FOUND_MATTER);
        Set<String> institutions = new TreeSet<>(found.list(ExampleShape.FOUND_INSTITUTIONS));
        Matter named = matter == null ? null : matters.named(matter);
        return new Example.Expected(
                institutions, named, found.required(ExampleShape.FOUND_SEVERITY), found.get(ExampleShape.FOUND_GRADE));
    }
}
