package org.mandateaudit.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Values;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Term;

/**
 * The value of a field of an institution.
 *
 * @param code as a mandate file writes it
 * @param text as a report prints it
 */
public record FieldValue(String code, Text text) {

    static @Nullable FieldValue of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Term term) {
            return new FieldValue(term.code(), Text.of(term));
        }
        if (value instanceof Institution institution) {
            return new FieldValue(institution.id(), new Text(institution.name(), institution.name()));
        }
        if (value instanceof Region region) {
            return new FieldValue(region.code(), new Text(region.name(), region.name()));
        }
        if (value instanceof Boolean flag) {
            return new FieldValue(flag.toString(), printed(flag));
        }
        if (value instanceof Publication publication) {
            return new FieldValue(code(publication), printed(publication));
        }
        if (value instanceof Collection<?> several) {
            return of(several);
        }
        return new FieldValue(value.toString(), new Text(value.toString(), value.toString()));
    }

    private static Text printed(Object value) {
        return new Text(Values.print(value, Language.ZH), Values.print(value, Language.EN));
    }

    private static String code(Publication publication) {
        if (publication instanceof Publication.Issued issued) {
            return issued.on().toString();
        }
        return publication.pending() ? "pending" : "withheld";
    }

    private static @Nullable FieldValue of(Collection<?> several) {
        List<FieldValue> values = several.stream()
                .map(each -> (Object) each)
                .flatMap(each -> Stream.ofNullable(of(each)))
                .sorted(Comparator.comparing(FieldValue::code))
                .toList();
        return values.isEmpty()
                ? null
                : new FieldValue(
                        values.stream().map(FieldValue::code).collect(Collectors.joining(",")),
                        new Text(
                                values.stream().map(each -> each.text().zh()).collect(Collectors.joining("、")),
                                values.stream().map(each -> each.text().en()).collect(Collectors.joining(", "))));
    }
}
