package io.rainsocket.deploy;

import jakarta.enterprise.concurrent.ContextService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Where the application's code runs: on the container's managed threads, in the context (class loader, naming, identity) that was
 * captured at the handshake. Where Jakarta Concurrency is missing, on threads of its own with the application's class loader.
 */
abstract class ApplicationExecutor {

    /** Captures the context of the current thread. */
    abstract Executor capture();

    abstract void close();

    static ApplicationExecutor create() {
        try {
            return new Managed(
                    InitialContext.doLookup("java:comp/DefaultManagedExecutorService"),
                    InitialContext.doLookup("java:comp/DefaultContextService"));
        } catch (NamingException | LinkageError e) {
            return new Own(Thread.currentThread().getContextClassLoader());
        }
    }

    private static final class Managed extends ApplicationExecutor {

        private final Executor threads;
        private final ContextService contexts;

        Managed(Executor threads, ContextService contexts) {
            this.threads = threads;
            this.contexts = contexts;
        }

        /** Two steps, because a managed executor takes the context of the thread that submits, and an I/O thread has none. */
        @Override
        Executor capture() {
            Executor context = contexts.currentContextExecutor();
            return task -> threads.execute(() -> context.execute(task));
        }

        @Override
        void close() {
            // The container's, not ours.
        }
    }

    private static final class Own extends ApplicationExecutor {

        /** Handlers may block, so more than there are processors. */
        private static final int THREADS = 64;

        private static final long PATIENCE_SECONDS = 5;

        private final ExecutorService threads;

        Own(ClassLoader loader) {
            ThreadPoolExecutor pool = new ThreadPoolExecutor(
                    THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                        Thread thread = new Thread(task, "rainsocket-handler");
                        thread.setDaemon(true);
                        thread.setContextClassLoader(loader);
                        return thread;
                    });
            pool.allowCoreThreadTimeOut(true);
            threads = pool;
        }

        @Override
        Executor capture() {
            return threads;
        }

        /** Waits for what was begun, because beans and connections are gone soon after. */
        @Override
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
}
