package org.mandateaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch goes on, whatever comes and goes. */
class WatchTest {

    @TempDir
    Path folder;

    @Test
    void foldersThatVanishWhileTheyAreWalkedArePassedOver() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread churn = new Thread(() -> {
            while (!enough.get()) {
                comeAndGo();
            }
        });
        churn.start();
        try {
            for (int i = 0; i < 300; i++) {
                new Watch(List.of(folder), List.of()).close();
            }
        } finally {
            enough.set(true);
            churn.join();
        }
    }

    private void comeAndGo() {
        try {
            for (int i = 0; i < 20; i++) {
                Files.createDirectories(folder.resolve(i + "/below/below"));
            }
            for (int i = 0; i < 20; i++) {
                Files.delete(folder.resolve(i + "/below/below"));
                Files.delete(folder.resolve(i + "/below"));
                Files.delete(folder.resolve(String.valueOf(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
