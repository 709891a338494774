package org.mandateaudit.table;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which are read from their beginning each time. */
public interface ByteSource {

    /**
     * Begins to read.
     *
     * @throws IOException where the file cannot be read
     */
    InputStream open() throws IOException;
}
