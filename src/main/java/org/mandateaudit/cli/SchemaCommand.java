package org.mandateaudit.cli;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.MandateSchema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code schema}: the JSON Schema of the mandate file, for editors. */
final class SchemaCommand implements Command {

    private final Output output;
    private final Language language;
    private final Options options;

    SchemaCommand(Output output, Language language, Options options) {
        this.output = output;
        this.language = language;
        this.options = options;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command();
        spec.usageMessage()
                .description(language.say(
                        "输出职责文件的 JSON Schema（2020-12），供编辑器使用。",
                        "Prints the JSON Schema (2020-12) of the mandate file, for editors."));
        spec.addOption(options.value("FILE", "写入文件", "write to a file", "-o", "--output"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        output.deliver(parsed.file("--output"), MandateSchema.json().getBytes(StandardCharsets.UTF_8));
        return ExitStatus.CLEAN;
    }
}
