package org.mandateaudit.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.mandateaudit.Auditor;
import picocli.CommandLine.ParseResult;

/**
 * Loads the rules beside whatever else a command has to do first: they take longer to load than most input to read. The
 * auditor is there at once, and waits for its rules where it needs them.
 */
final class Loading {

    private CompletableFuture<Auditor> shipped = new CompletableFuture<>();

    /** Begins, unless the command line names other rules. */
    void begin(List<String> args) {
        if (!RuleFolders.namedIn(args)) {
            shipped = CompletableFuture.supplyAsync(Auditor::withBundledRules);
            // Should it fail, the audit, which waits for the rules, fails with the same.
            var unused = shipped.thenAcceptAsync(Auditor::warmUp);
        }
    }

    Auditor auditor(ParseResult parsed) {
        if (parsed.hasMatchedOption("--rules")) {
            return Auditor.with(RuleFolders.book(parsed));
        }
        try {
            return shipped.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
