package io.rainsocket.deploy;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Where the application's code runs: on a pool of the container's managed threads, in the context (class loader, naming, identity) that
 * was captured at the handshake. Where Jakarta Concurrency is missing, on plain threads with the application's class loader.
 *
 * <p>It is not the container's own managed executor: WildFly's has two threads for each processor and a queue without end, so that a
 * few slow handlers would stop all others, and whatever else the application runs there.
 */
final class ApplicationExecutor {

    /** Handlers may block, so many more than there are processors. */
    private static final int THREADS = 64;

    private static final long IDLE_SECONDS = 30;
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService threads;

    /** {@code null} where Jakarta Concurrency is missing. */
    private final ContextService contexts;

    private ApplicationExecutor(ThreadFactory factory, ContextService contexts) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
        this.contexts = contexts;
    }

    static ApplicationExecutor create() {
        try {
            ManagedThreadFactory factory = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
            ContextService contexts = InitialContext.doLookup("java:comp/DefaultContextService");
            return new ApplicationExecutor(inContext(contexts.currentContextExecutor(), factory), contexts);
        } catch (NamingException | LinkageError e) {
            return new ApplicationExecutor(plainThreads(Thread.currentThread().getContextClassLoader()), null);
        }
    }

    /**
     * Makes threads in the application's context, whoever asks. Payara's factory gives them the context of the thread that asks, and one
     * of another application, undeployed meanwhile, kills them before their first task: threads of the JDK, which complete stages,
     * inherit the context of who used them first.
     */
    private static ThreadFactory inContext(Executor application, ThreadFactory factory) {
        return task -> {
            AtomicReference<Thread> thread = new AtomicReference<>();
            application.execute(() -> thread.set(factory.newThread(task)));
            return thread.get();
        };
    }

    private static ThreadFactory plainThreads(ClassLoader loader) {
        return task -> {
            Thread thread = new Thread(task, "rainsocket-handler");
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }

    /** Captures the context of the current thread, for threads that know only the application's. */
    Executor capture() {
        if (contexts == null) {
            return threads;
        }
        Executor context = contexts.currentContextExecutor();
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
