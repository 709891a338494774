package org.mandateaudit.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that was read, and the digest by which it can be known again. */
public final class Input {

    private static final int SMALL = 64 * 1024;

    private final String path;
    private @Nullable String sha256;
    private byte @Nullable [] bytes;

    /**
     * A file.
     *
     * @param path the path as the user named it, with the names below a folder; {@code -} for standard input
     * @param sha256 the digest of its bytes, in hexadecimal
     */
    public Input(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** Many reports tell no digest, and to work one out takes longer than to read a small file. */
    private Input(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of these bytes, which nobody changes; a large one need not stay in memory for its digest. */
    static Input of(String path, byte[] bytes) {
        return bytes.length > SMALL ? new Input(path, Sha256.of(bytes)) : new Input(path, bytes);
    }

    /** The path as the user named it, with the names below a folder; {@code -} for standard input. */
    public String path() {
        return path;
    }

    /** The digest of its bytes, SHA-256, in hexadecimal. */
    public synchronized String sha256() {
        if (sha256 == null) {
            sha256 = Sha256.of(Objects.requireNonNull(bytes));
            bytes = null;
        }
        return sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Input input && path.equals(input.path) && sha256().equals(input.sha256());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return "Input[path=" + path + ", sha256=" + sha256() + "]";
    }
}
