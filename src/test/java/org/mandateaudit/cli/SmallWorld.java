package org.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A province with one institution and one mandate: three mandate files with an error, a warning, nothing. */
final class SmallWorld {

    private static final String WORLD =
            """
            mandate-file: 1
            as_of: 2019-06-30
            regions:
              - {code: "990000", name: 甲省, level: province}
            institutions:
              - id: centre
                name: 甲省信息中心
                region: "990000"
                kind: big-data
                nature: public
                form: managed-public
                mandates:
                  - {text: 核发数据交易许可, matter: data-trading, act: license, role: sole%s}
            """;

    /** A public institution issues licences by no authority. */
    static final String ERROR = WORLD.formatted(", authorised_by: none");

    /** By what authority it does is not stated. */
    static final String WARNING = WORLD.formatted("");

    /** It does not. */
    static final String CLEAN = WORLD.replace("license", "support").formatted("");

    private SmallWorld() {}

    /** Writes it to {@code world.yaml} in a folder; the path of the file. */
    static String in(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("world.yaml"), text).toString();
    }
}
