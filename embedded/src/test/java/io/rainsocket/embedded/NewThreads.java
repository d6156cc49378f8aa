package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads that came since it was created, without those of the JDK. */
final class NewThreads {

    private static final long PATIENCE_MILLIS = 20_000;

    private final Set<Thread> known = Thread.getAllStackTraces().keySet();

    private Set<Thread> alive() {
        Set<Thread> alive = new HashSet<>(Thread.getAllStackTraces().keySet());
        alive.removeAll(known);
        alive.removeIf(NewThreads::ofJdk);
        return alive;
    }

    /** Weld borrows the common pool, and the client has threads of its own. */
    private static boolean ofJdk(Thread thread) {
        return thread instanceof ForkJoinWorkerThread
                || thread.getName().startsWith("HttpClient-")
                || thread.getThreadGroup() == null
                || thread.getThreadGroup().getName().equals("InnocuousThreadGroup");
    }

    void assertSome() {
        assertThat(alive()).as("threads of the server").isNotEmpty();
    }

    void assertNoneLeft() throws InterruptedException {
        for (Thread thread : alive()) {
            thread.join(PATIENCE_MILLIS);
            assertThat(thread.isAlive()).as("%s is alive", thread.getName()).isFalse();
        }
    }
}
