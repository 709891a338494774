package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is kept, and no code is loaded, where nobody has said that it is to be. */
class UserCacheTest {

    private static final String HOME = System.getProperty("user.home");

    @TempDir
    Path folder;

    @AfterEach
    void home() {
        System.setProperty("user.home", HOME);
    }

    @Test
    void aUserWithoutAHomeHasNone() {
        for (String home : new String[] {"?", "", "home", folder.resolve("gone").toString()}) {
            System.setProperty("user.home", home);
            assertNull(UserCache.folder(Map.of()), home);
        }
    }

    @Test
    void whatIsGivenCountsWhereItIsAbsolute() {
        System.setProperty("user.home", folder.toString());
        Path usual = folder.resolve(".cache/mandate-audit");

        assertEquals(usual, UserCache.folder(Map.of()));
        assertEquals(usual, UserCache.folder(Map.of("XDG_CACHE_HOME", "cache")));
        assertEquals(
                folder.resolve("x/mandate-audit"),
                UserCache.folder(Map.of("XDG_CACHE_HOME", folder.resolve("x").toString())));
    }
}
