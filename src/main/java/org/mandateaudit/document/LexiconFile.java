package org.mandateaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.PublicCategory;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.TextFile;

/** A file of the lexicon → its entries, each value checked. */
final class LexiconFile {

    private static final List<String> KINDS =
            Arrays.stream(Entry.Kind.values()).map(LexiconFile::code).toList();
    private static final List<String> REASONS = List.of("policy", "own-duties", "catch-all", "internal", "principle");

    private final TextFile file;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private LexiconFile(TextFile file, String name) {
        this.file = file;
        this.name = name;
        int number = 0;
        for (String line : (Iterable<String>) file.text().lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, number);
            }
        }
    }

    /**
     * The shipped lexicon with the user's own files added, of which the last wins.
     *
     * @throws InputException where a file cannot be read or an entry is wrong; it tells all that are
     */
    static Lexicon with(Collection<Path> own) {
        List<LexiconFile> files = new ArrayList<>();
        files.add(new LexiconFile(new TextFile("lexicon.tsv", shipped()), "lexicon.tsv"));
        own.forEach(path -> files.add(new LexiconFile(
                TextFile.read(path, Complaints.LEXICON), path.getFileName().toString())));
        List<Problem> problems =
                files.stream().flatMap(file -> file.problems.stream()).toList();
        InputException.throwIfAny(problems);
        return new Lexicon(files.stream().flatMap(file -> file.entries.stream()).toList());
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(LexiconFile.class.getResourceAsStream("lexicon.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            problems.add(file.problem(number, 1, Complaints.columns(cells.length)));
            return;
        }
        if (!KINDS.contains(cells[0])) {
            problems.add(file.problem(number, 1, Complaints.unknown(cells[0], KINDS)));
            return;
        }
        int valueColumn = columns(cells[0]) + columns(cells[1]) + 3;
        List<String> words =
                Arrays.stream(cells[1].split("、")).map(String::strip).toList();
        if (words.stream().anyMatch(String::isEmpty) || cells[2].isBlank() || cells[3].isBlank()) {
            problems.add(file.problem(number, columns(cells[0]) + 2, Complaints.missing()));
            return;
        }
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        for (String part : cells[2].strip().split(" +")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                plain.addAll(List.of(part.split(",")));
            } else {
                named.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        Entry.Kind kind = Entry.Kind.values()[KINDS.indexOf(cells[0])];
        Text wrong = plain.isEmpty() && (named.isEmpty() || kind == Entry.Kind.SECTOR)
                ? Complaints.missing()
                : wrong(kind, plain, named);
        if (wrong != null) {
            problems.add(file.problem(number, valueColumn, wrong));
            return;
        }
        entries.add(new Entry(kind, words, plain, named, cells[3], name + ":" + number));
    }

    private static @org.jspecify.annotations.Nullable Text wrong(
            Entry.Kind kind, List<String> plain, Map<String, String> named) {
        List<String> acceptedPlain =
                switch (kind) {
                    case SECTION ->
                        Arrays.stream(Section.values()).map(LexiconFile::code).toList();
                    case KIND -> Term.codes(Kind.class);
                    case VERB -> List.of("weak", "criminal");
                    case NOUN -> List.of("criminal");
                    case SCOPE -> Term.codes(Scope.class);
                    case DENIAL -> List.of("lasting", "once");
                    case MATTER ->
                        concat(
                                List.of("other"),
                                Matters.shipped().all().stream()
                                        .map(matter -> matter.code())
                                        .toList());
                    case OBJECT -> concat(List.of("none"), Term.codes(Addressee.class));
                    case NOTHING -> REASONS;
                    case FILLER -> List.of("-");
                    // A sector is called whatever it is called.
                    case SECTOR -> plain;
                    case STANDING, TAIL -> List.of();
                };
        List<String> acceptedNames =
                switch (kind) {
                    case VERB -> List.of("role", "act", "power", "beside", "unless");
                    case NOUN -> List.of("role", "act", "power", "beside");
                    case TAIL -> List.of("act", "power");
                    case MATTER, NOTHING, DENIAL -> List.of("beside");
                    case STANDING -> List.of("nature", "form", "rank", "category", "civil_service_managed");
                    case SECTION, KIND, OBJECT, SCOPE, SECTOR, FILLER -> List.of();
                };
        for (String each : plain) {
            if (!acceptedPlain.contains(each)) {
                return Complaints.unknown(each, acceptedPlain.isEmpty() ? acceptedNames : acceptedPlain);
            }
        }
        for (Map.Entry<String, String> each : named.entrySet()) {
            if (!acceptedNames.contains(each.getKey())) {
                return Complaints.unknown(each.getKey(), acceptedNames.isEmpty() ? acceptedPlain : acceptedNames);
            }
            List<String> accepted = accepted(each.getKey());
            for (String value : each.getValue().split(",", -1)) {
                if (!accepted.isEmpty() && !accepted.contains(value)) {
                    return Complaints.unknown(value, accepted);
                }
            }
        }
        return null;
    }

    private static List<String> accepted(String name) {
        return switch (name) {
            case "role" -> concat(List.of("?"), Term.codes(Role.class));
            case "act" -> concat(List.of("?"), Term.codes(Act.class));
            case "power" -> concat(List.of("-"), Term.codes(Power.class));
            case "nature" -> Term.codes(Nature.class);
            case "form" -> Term.codes(Form.class);
            case "rank" -> Term.codes(Rank.class);
            case "category" -> Term.codes(PublicCategory.class);
            case "civil_service_managed" -> List.of("true", "false");
            default -> List.of();
        };
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static int columns(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
