package io.rainsocket.embedded;

/** Stops a server when the JVM ends, unless it was stopped before. */
final class ExitHook {

    private ExitHook() {}

    static void add(Teardown teardown) {
        Thread hook = new Thread(teardown::run, "rainsocket-exit");
        Runtime.getRuntime().addShutdownHook(hook);
        teardown.add(() -> remove(hook));
    }

    private static void remove(Thread hook) {
        if (Thread.currentThread() != hook) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // Somebody else closes the server while the JVM ends: the hook finds nothing left to do.
            }
        }
    }
}
