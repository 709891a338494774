package org.mandateaudit.rule;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.Absence;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Reform;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.Types;

/**
 * A rule in the form that stands beside its compiled condition, so that an audit need not read DRL. What is written and
 * what is read follow one another line by line.
 */
final class CompiledRule {

    private interface Item<T> {
        void write(T value) throws IOException;
    }

    private interface Source<T> {
        T read() throws IOException;
    }

    /** Before any day of a rule. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private CompiledRule() {}

    static byte[] of(Rule rule) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Writer(new DataOutputStream(bytes)).rule(rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a rule.
     *
     * @throws IOException where the bytes end too soon
     * @throws IllegalArgumentException where they are no rule
     */
    static Rule read(InputStream bytes) throws IOException {
        return new Reader(new DataInputStream(bytes)).rule();
    }

    /** Several rules, one behind the other. */
    static byte[] pack(List<Rule> rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rules.size());
            for (Rule rule : rules) {
                byte[] its = of(rule);
                out.writeUTF(rule.id());
                out.writeInt(its.length);
                out.write(its);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The rules of a pack, by their ids, still to be read.
     *
     * @throws IOException where the bytes end too soon
     */
    static Map<String, byte[]> unpack(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
        Map<String, byte[]> rules = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        return rules;
    }

    private record Writer(DataOutputStream out) {

        void rule(Rule rule) throws IOException {
            description(rule.description());
            out.writeBoolean(rule.onlyOnDemand());
            string(rule.onePer());
            out.writeInt(rule.atLeast());
            list(rule.silencedBy(), this::string);
            list(rule.variants(), this::variant);
        }

        private void description(RuleDescription description) throws IOException {
            string(description.id());
            string(description.challenge());
            constant(description.severity());
            constant(description.force());
            text(description.title());
            text(description.condition());
            text(description.criterion());
            list(description.criteria(), this::criterion);
            text(description.effect());
            text(description.recommendation());
        }

        private void criterion(Criterion criterion) throws IOException {
            text(criterion.source());
            text(criterion.at());
        }

        private void variant(Rule.Variant variant) throws IOException {
            string(variant.name());
            constant(variant.severity());
            constant(variant.severityOfDuplication());
            text(variant.condition());
            text(variant.effect());
            text(variant.recommendation());
            date(variant.from());
            date(variant.until());
            constant(variant.reform());
            list(variant.asked(), this::path);
            list(variant.bindings(), this::string);
            list(variant.absences(), this::absence);
        }

        private void absence(Absence absence) throws IOException {
            out.writeInt(absence.place());
            list(absence.asked(), this::path);
        }

        private void path(PropertyPath path) throws IOException {
            string(path.root());
            list(path.steps(), this::property);
        }

        private void property(Property property) throws IOException {
            string(property.owner().getName());
            string(property.name());
            out.writeBoolean(property.nullable());
            out.writeBoolean(property.from() != null);
            if (property.from() != null) {
                list(property.from(), this::string);
            }
        }

        private void date(@Nullable LocalDate date) throws IOException {
            out.writeLong(date == null ? NO_DAY : date.toEpochDay());
        }

        private void text(Text text) throws IOException {
            string(text.zh());
            string(text.en());
        }

        private void constant(Enum<?> constant) throws IOException {
            string(constant.name());
        }

        private void string(String string) throws IOException {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private <T> void list(List<T> values, Item<T> item) throws IOException {
            out.writeInt(values.size());
            for (T value : values) {
                item.write(value);
            }
        }
    }

    private record Reader(DataInputStream in) {

        Rule rule() throws IOException {
            return new Rule(
                    description(), in.readBoolean(), string(), in.readInt(), list(this::string), list(this::variant));
        }

        private RuleDescription description() throws IOException {
            return new RuleDescription(
                    string(),
                    string(),
                    constant(Severity.class),
                    constant(Force.class),
                    text(),
                    text(),
                    text(),
                    list(this::criterion),
                    text(),
                    text());
        }

        private Criterion criterion() throws IOException {
            return new Criterion(text(), text());
        }

        private Rule.Variant variant() throws IOException {
            return new Rule.Variant(
                    string(),
                    constant(Severity.class),
                    constant(Severity.class),
                    text(),
                    text(),
                    text(),
                    date(),
                    date(),
                    constant(Reform.class),
                    list(this::path),
                    list(this::string),
                    list(this::absence));
        }

        private Absence absence() throws IOException {
            return new Absence(in.readInt(), list(this::path));
        }

        private PropertyPath path() throws IOException {
            return new PropertyPath(string(), list(this::property));
        }

        private Property property() throws IOException {
            Class<?> owner = Types.load(string()).orElseThrow(() -> new IllegalArgumentException("unknown type"));
            return new Property(owner, string(), in.readBoolean(), in.readBoolean() ? list(this::string) : null);
        }

        private @Nullable LocalDate date() throws IOException {
            long day = in.readLong();
            return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
        }

        private Text text() throws IOException {
            return new Text(string(), string());
        }

        private <E extends Enum<E>> E constant(Class<E> type) throws IOException {
            return Enum.valueOf(type, string());
        }

        private String string() throws IOException {
            byte[] bytes = in.readNBytes(in.readInt());
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private <T> List<T> list(Source<T> source) throws IOException {
            int size = in.readInt();
            List<T> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(source.read());
            }
            return List.copyOf(values);
        }
    }
}
