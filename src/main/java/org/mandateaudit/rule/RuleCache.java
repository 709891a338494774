package org.mandateaudit.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.read.Sha256;

/**
 * Keeps compiled rules between runs: a file each, named by what it was compiled from. A file begins with the digest of
 * the rest, so that a damaged one is noticed and made anew, and is put in its place as a whole, so that two runs at once
 * do not disturb each other. Where nothing can be kept, rules are compiled each time.
 */
final class RuleCache {

    private static final int DIGEST = 32;

    /** How long compiled rules are kept: to compile them again takes seconds. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** No process takes longer to write them. */
    private static final Duration AT_WORK = Duration.ofDays(1);

    private final @Nullable Path folder;

    private RuleCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A cache in that folder, which need not exist; null to keep nothing. */
    static RuleCache in(@Nullable Path folder) {
        return new RuleCache(folder);
    }

    /** The cache of the user. */
    static RuleCache ofUser(Map<String, String> environment) {
        return new RuleCache(UserCache.folder(environment));
    }

    /** What was kept under a key; empty where nothing was, or what is there is damaged. */
    Optional<Map<String, byte[]>> get(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file(folder, key));
            byte[] content = bytes.length < DIGEST ? new byte[0] : Arrays.copyOfRange(bytes, DIGEST, bytes.length);
            byte[] digest = Sha256.digest().digest(content);
            return Arrays.equals(digest, Arrays.copyOf(bytes, DIGEST))
                    ? Optional.of(unpack(content))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(String key, Map<String, byte[]> files) {
        if (folder == null) {
            return;
        }
        Path part = null;
        try {
            byte[] content = pack(files);
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, key, ".part");
            try (var out = Files.newOutputStream(part)) {
                out.write(Sha256.digest().digest(content));
                out.write(content);
            }
            Files.move(part, file(folder, key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            discardOld(folder);
        } catch (IOException e) {
            discard(part);
        }
    }

    /**
     * Rules that changed are kept under another key, so that what is old is in all likelihood of no more use. What was
     * not finished is left by a process that was killed, once it is older than any that is at work.
     */
    private static void discardOld(Path folder) throws IOException {
        discardOlder(folder, "*.rules", KEPT);
        discardOlder(folder, "*.part", AT_WORK);
    }

    private static void discardOlder(Path folder, String which, Duration age) throws IOException {
        Instant oldest = Instant.now().minus(age);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, which)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // It is a file in a cache folder: whoever clears the folder clears it.
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key + ".rules");
    }

    private static byte[] pack(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpack(byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
