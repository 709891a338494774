package org.mandateaudit.mandate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a fact that quotes no clause is told in evidence: its document, its clause and its matter. */
final class Sentences {

    private Sentences() {}

    static String of(Source source, @Nullable Matter matter) {
        return Stream.of(source.document(), source.clause(), matter == null ? null : matter.zh())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
