package io.rainsocket.deploy;

import io.rainsocket.HandlerThreads;
import jakarta.enterprise.concurrent.ContextService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Where the application's code runs: on virtual threads, or on a pool of the container's managed threads, in the context (class loader,
 * naming, identity) that was captured at the handshake. Where Jakarta Concurrency is missing, on plain threads with the application's
 * class loader.
 *
 * <p>It is not the container's own managed executor: WildFly's has two threads for each processor and a queue without end, so that a
 * few slow handlers would stop all others, and whatever else the application runs there.
 */
final class ApplicationExecutor {

    private static final String NAME = "rainsocket-handler";
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService threads;

    /** Captures the context of the current thread. */
    private final Supplier<Executor> contexts;

    private ApplicationExecutor(ExecutorService threads, Supplier<Executor> contexts) {
        this.threads = threads;
        this.contexts = contexts;
    }

    /**
     * Creates one for the application whose context the current thread has.
     *
     * @throws IllegalStateException if there are no threads of this kind
     */
    static ApplicationExecutor create(HandlerThreads setting) {
        boolean virtual = VirtualThreads.meant(setting, Runtime.version().feature());
        try {
            ContextService contexts = InitialContext.doLookup("java:comp/DefaultContextService");
            ExecutorService threads = virtual
                    ? VirtualThreads.executor(NAME + "-")
                    : ThreadPool.of(ThreadPool.managed(contexts.currentContextExecutor()));
            return new ApplicationExecutor(threads, () -> PolicyContexts.addTo(contexts.currentContextExecutor()));
        } catch (NamingException | LinkageError e) {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            ExecutorService threads =
                    virtual ? VirtualThreads.executor(NAME + "-") : ThreadPool.of(ThreadPool.plain(NAME));
            return new ApplicationExecutor(threads, () -> task -> runWith(loader, task));
        }
    }

    private static void runWith(ClassLoader loader, Runnable task) {
        Thread.currentThread().setContextClassLoader(loader);
        task.run();
    }

    /** Captures the context of the current thread, for threads that know only the application's. */
    Executor capture() {
        Executor context = contexts.get();
        return task -> threads.execute(() -> context.execute(task));
    }

    /** Waits for what was begun, because beans and connections are gone soon after. */
    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
