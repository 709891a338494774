package org.mandateaudit.rule;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the program keeps, between runs, what it can make anew: compiled rules, classes made ready. */
public final class UserCache {

    private UserCache() {}

    /**
     * The folder {@code mandate-audit} under {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} (Windows), or {@code ~/.cache};
     * null where the user has none. It need not exist.
     *
     * @param environment the environment variables
     */
    public static @Nullable Path folder(Map<String, String> environment) {
        String home = System.getProperty("user.home", "");
        String given = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        if (given.isBlank()) {
            return home.isBlank() ? null : Path.of(home, ".cache", "mandate-audit");
        }
        return Path.of(given, "mandate-audit");
    }
}
