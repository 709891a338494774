package org.mandateaudit.read;

/** Threads of the library's own, which keep neither the process going nor a class loader of the host's from being let go. */
public final class OwnThread {

    private OwnThread() {}

    /**
     * One that is to be started.
     *
     * @param name what it does
     */
    public static Thread of(String name, Runnable task) {
        Thread thread = new Thread(task, "mandate-audit-" + name);
        thread.setDaemon(true);
        thread.setContextClassLoader(OwnThread.class.getClassLoader());
        return thread;
    }
}
