package org.mandateaudit.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Term;

/**
 * The value of a field of an institution.
 *
 * @param code as a mandate file writes it
 * @param text as a report prints it
 */
public record Value(String code, Text text) {

    static @Nullable Value of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Term term) {
            return new Value(term.code(), Text.of(term));
        }
        if (value instanceof Institution institution) {
            return new Value(institution.id(), new Text(institution.name(), institution.name()));
        }
        if (value instanceof Boolean flag) {
            return new Value(flag.toString(), flag ? new Text("是", "yes") : new Text("否", "no"));
        }
        if (value instanceof Publication publication) {
            return of(publication);
        }
        if (value instanceof Collection<?> several) {
            return of(several);
        }
        return new Value(value.toString(), new Text(value.toString(), value.toString()));
    }

    private static Value of(Publication publication) {
        if (publication instanceof Publication.Issued issued) {
            return new Value(
                    issued.on().toString(),
                    new Text(issued.on().toString(), issued.on().toString()));
        }
        return publication.pending()
                ? new Value("pending", new Text("未出台", "pending"))
                : new Value("withheld", new Text("不公开", "withheld"));
    }

    private static @Nullable Value of(Collection<?> several) {
        List<Value> values = several.stream()
                .map(each -> (Object) each)
                .flatMap(each -> Stream.ofNullable(of(each)))
                .sorted(Comparator.comparing(Value::code))
                .toList();
        return values.isEmpty()
                ? null
                : new Value(
                        values.stream().map(Value::code).collect(Collectors.joining(",")),
                        new Text(
                                values.stream().map(each -> each.text().zh()).collect(Collectors.joining("、")),
                                values.stream().map(each -> each.text().en()).collect(Collectors.joining(", "))));
    }
}
