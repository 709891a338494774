package org.mandateaudit.report;

import java.io.IOException;
import org.mandateaudit.finding.Text;

/** A result that is put together in the folder for temporary files could not be, whatever the folder that it goes to. */
public final class TemporaryFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    TemporaryFolderException(String folder, IOException cause) {
        super(cause.getMessage(), cause);
        this.folder = folder;
    }

    /** Which folder failed. */
    public Text text() {
        return new Text(
                "临时文件夹 " + folder + " 写不下或者没有权限",
                "the folder for temporary files, " + folder + ", is full or cannot be written");
    }
}
