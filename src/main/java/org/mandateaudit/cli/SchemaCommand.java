package org.mandateaudit.cli;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.read.MandateSchema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code schema}: the JSON Schema of the mandate file, for editors. */
final class SchemaCommand implements Command {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "输出职责文件的 JSON Schema（2020-12），供编辑器使用。",
                "Prints the JSON Schema (2020-12) of the mandate file, for editors.");
        spec.addOption(options.value("FILE", "写入文件", "write to a file", "-o", "--output"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        console.output().deliver(parsed.file("--output"), MandateSchema.json().getBytes(StandardCharsets.UTF_8));
        return ExitStatus.CLEAN;
    }
}
