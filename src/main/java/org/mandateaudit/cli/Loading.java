package org.mandateaudit.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Auditor;
import org.mandateaudit.read.Thrown;

/**
 * Loads the rules beside whatever else a command has to do first: they take longer to load than most input to read. The
 * auditor is there at once, and waits for its rules where it needs them.
 */
final class Loading {

    private @Nullable CompletableFuture<Auditor> shipped;

    /** Begins, unless the command line names other rules. */
    void begin(List<String> args) {
        if (!RuleFolders.namedIn(args)) {
            CompletableFuture<Auditor> begun = CompletableFuture.supplyAsync(Auditor::withBundledRules);
            // Should it fail, the audit, which waits for the rules, fails with the same.
            var unused = begun.thenAcceptAsync(Auditor::warmUp);
            shipped = begun;
        }
    }

    Auditor auditor(Arguments parsed) {
        if (parsed.has("--rules")) {
            return Auditor.with(RuleFolders.book(parsed));
        }
        if (shipped == null) {
            return Auditor.withBundledRules();
        }
        try {
            return shipped.join();
        } catch (CompletionException e) {
            throw Thrown.by(e);
        }
    }
}
