package org.mandateaudit.read;

/**
 * A file that was read.
 *
 * @param path the path as the user named it, with the names below a folder; {@code -} for standard input
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record Input(String path, String sha256) {}
