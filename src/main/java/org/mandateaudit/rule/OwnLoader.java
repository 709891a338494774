package org.mandateaudit.rule;

import java.util.function.Supplier;

/**
 * The class loader of the library, under which Drools works. Drools, and MVEL beneath it, look for their parts by the class
 * loader of the thread, and remember for good that one was not there: in an application server, a plug-in or a common pool
 * of threads that is a loader which knows neither, or none.
 */
final class OwnLoader {

    private static final ClassLoader OWN = OwnLoader.class.getClassLoader();

    private OwnLoader() {}

    /** What is made under it; the thread has the loader back that it had, whatever comes of that. */
    static <T> T get(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader host = thread.getContextClassLoader();
        thread.setContextClassLoader(OWN);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(host);
        }
    }

    /** The same of what gives nothing. */
    static void run(Runnable work) {
        get(() -> {
            work.run();
            return OWN;
        });
    }
}
