package org.mandateaudit.rule;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the program keeps, between runs, what it can make anew: compiled rules, classes made ready. */
public final class UserCache {

    private UserCache() {}

    /**
     * The folder {@code mandate-audit} under {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} (Windows), or {@code ~/.cache};
     * null where the user has none. It need not exist, but the home does: of a user who has none Java says that it is
     * {@code ?}. A path that is not absolute counts for nothing.
     *
     * @param environment the environment variables
     */
    public static @Nullable Path folder(Map<String, String> environment) {
        for (String variable : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
            Path given = absolute(environment.getOrDefault(variable, ""));
            if (given != null) {
                return given.resolve("mandate-audit");
            }
        }
        Path home = absolute(System.getProperty("user.home", ""));
        return home != null && Files.isDirectory(home) ? home.resolve(Path.of(".cache", "mandate-audit")) : null;
    }

    private static @Nullable Path absolute(String path) {
        try {
            return Path.of(path).isAbsolute() ? Path.of(path) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
