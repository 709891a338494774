package org.mandateaudit.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** The first word of a command line that is no option: the command. */
final class FirstWord {

    private FirstWord() {}

    /**
     * Looks at it before anything else, which would be parsed as if it were not there.
     *
     * @throws UsageException where there is no such command
     */
    static void check(List<String> args, Collection<String> commands) {
        int at = 0;
        while (at < args.size() && Options.isCommon(args.get(at))) {
            at += Options.isCommonBeforeItsValue(args.get(at)) ? 2 : 1;
        }
        if (at >= args.size() || args.get(at).startsWith("-") || commands.contains(args.get(at))) {
            return;
        }
        String word = args.get(at);
        String near = meant(word, args.subList(at + 1, args.size()), commands);
        throw new UsageException(Nearest.asked(
                new Text(
                        "没有 " + word + " 这个命令；可用：" + String.join("、", commands),
                        "there is no command " + word + "; accepted: " + String.join(", ", commands)),
                near));
    }

    private static @Nullable String meant(String word, List<String> rest, Collection<String> commands) {
        if (word.equals("help")) {
            boolean named = !rest.isEmpty() && commands.contains(rest.get(0));
            return (named ? rest.get(0) + " " : "") + "--help";
        }
        return isThere(word) ? "check " + word : Nearest.to(word, commands);
    }

    private static boolean isThere(String name) {
        try {
            return !name.isBlank() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
