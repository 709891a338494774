package org.mandateaudit.rule;

import org.jspecify.annotations.Nullable;

/**
 * The class loader of the library, under which Drools works. Drools, and MVEL beneath it, look for their parts by the class
 * loader of the thread, and remember for good that one was not there: in an application server, a plug-in or a common pool
 * of threads that is a loader which knows neither, or none.
 */
final class OwnLoader {

    private static final ClassLoader OWN = OwnLoader.class.getClassLoader();

    private OwnLoader() {}

    /** Puts this thread under it, and hands over the loader that the thread had, to be given back in the end. */
    static @Nullable ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader host = thread.getContextClassLoader();
        if (host != OWN) {
            thread.setContextClassLoader(OWN);
        }
        return host;
    }

    /** Gives this thread the loader back that it had. */
    static void leave(@Nullable ClassLoader host) {
        if (host != OWN) {
            Thread.currentThread().setContextClassLoader(host);
        }
    }

    /** A thread of the library's own, which does not keep a loader of the host's from being let go. */
    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, "mandate-audit-" + name);
        thread.setDaemon(true);
        thread.setContextClassLoader(OWN);
        return thread;
    }
}
