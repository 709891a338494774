package org.mandateaudit.rule.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Force;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.RuleBlock.Annotation;

/** Makes a rule of the blocks of its DRL file. */
final class RuleReader {

    private final String challenge;
    private final DrlText drl;

    private RuleReader(String challenge, DrlText drl) {
        this.challenge = challenge;
        this.drl = drl;
    }

    /**
     * Reads a rule.
     *
     * @param challenge the name of its folder
     * @param drl its DRL
     */
    static Rule read(String challenge, DrlText drl) {
        return new RuleReader(challenge, drl).read();
    }

    private Rule read() {
        List<RuleBlock> blocks = DrlReader.read(drl);
        Types types = new Types(drl);
        RuleBlock first = blocks.get(0);
        List<Rule.Variant> variants = new ArrayList<>();
        for (RuleBlock block : blocks) {
            variants.add(variant(block, new Annotations(block.saidBehind(first)), types));
        }
        Annotations base = new Annotations(first.annotations());
        return new Rule(
                description(first.name(), base),
                base.flag("on_demand"),
                base.value("one_per", ""),
                Integer.parseInt(base.value("at_least", "1")),
                list(base.value("silenced_by", "")),
                variants);
    }

    private RuleDescription description(String id, Annotations annotations) {
        return new RuleDescription(
                id,
                challenge,
                constant(Severity.class, annotations.value("severity")),
                constant(Force.class, annotations.value("force")),
                annotations.text("title"),
                annotations.text("condition"),
                annotations.text("criterion"),
                list(annotations.value("basis")).stream().map(Basis::criterion).toList(),
                annotations.text("effect"),
                annotations.text("recommendation"));
    }

    private static Rule.Variant variant(RuleBlock block, Annotations annotations, Types types) {
        Severity severity = constant(Severity.class, annotations.value("severity"));
        String from = annotations.value("from", "");
        String until = annotations.value("until", "");
        return new Rule.Variant(
                block.name(),
                severity,
                constant(Severity.class, annotations.value("severity_of_duplication", annotations.value("severity"))),
                annotations.text("condition"),
                annotations.text("effect"),
                annotations.text("recommendation"),
                date(from),
                date(until),
                from.equals("reform") ? Reform.AFTER : until.equals("reform") ? Reform.BEFORE : Reform.ANY,
                Questions.of(block, types).stream()
                        .flatMap(question -> question.asked().stream().map(path -> path.from(question.binding())))
                        .distinct()
                        .toList(),
                block.patterns().stream()
                        .map(RuleBlock.Pattern::binding)
                        .filter(binding -> !binding.isEmpty())
                        .toList(),
                Loosening.absences(block, types));
    }

    private static @Nullable LocalDate date(String value) {
        return value.isEmpty() || value.equals("reform") ? null : LocalDate.parse(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> list(String value) {
        return value.isBlank() ? List.of() : List.of(value.split("\\s*;\\s*"));
    }

    private record Annotations(Map<String, Annotation> byName) {

        String value(String name) {
            Annotation annotation = byName.get(name);
            if (annotation == null) {
                throw new IllegalArgumentException("@" + name + " is missing");
            }
            return annotation.value();
        }

        String value(String name, String otherwise) {
            Annotation annotation = byName.get(name);
            return annotation == null ? otherwise : annotation.value();
        }

        boolean flag(String name) {
            return value(name, "false").equals("true");
        }

        Text text(String name) {
            return new Text(value(name + "_zh"), value(name + "_en"));
        }
    }
}
