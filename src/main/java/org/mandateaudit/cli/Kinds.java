package org.mandateaudit.cli;

import java.util.stream.Stream;
import org.mandateaudit.mandate.Kind;

/** What the option {@code --kind} takes: kinds of institutions, by code or by Chinese word. */
final class Kinds {

    private Kinds() {}

    /**
     * The kind of that name.
     *
     * @throws UsageException where there is none
     */
    static Kind named(String name) {
        return Stream.of(Kind.values())
                .filter(each -> each.code().equals(name) || each.zh().equals(name))
                .findFirst()
                .orElseThrow(() -> Options.notOneOf(
                        "--kind", name, Stream.of(Kind.values()).map(Kind::code).toList()));
    }
}
