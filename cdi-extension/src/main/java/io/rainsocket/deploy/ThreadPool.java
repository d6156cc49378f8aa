package io.rainsocket.deploy;

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

/** A pool of platform threads for handlers. */
final class ThreadPool {

    /** Handlers may block, so many more than there are processors. */
    private static final int THREADS = 64;

    private static final long IDLE_SECONDS = 30;

    private ThreadPool() {}

    static ExecutorService of(ThreadFactory factory) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Makes the container's threads in the application's context, whoever asks. Payara's factory gives them the context of the thread that
     * asks, and one of another application, undeployed meanwhile, kills them before their first task: threads of the JDK, which complete
     * stages, inherit the context of who used them first.
     */
    static ThreadFactory managed(Executor application) throws NamingException {
        ManagedThreadFactory factory = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        return task -> {
            AtomicReference<Thread> thread = new AtomicReference<>();
            application.execute(() -> thread.set(factory.newThread(task)));
            return thread.get();
        };
    }

    /** Makes daemon threads of the JDK. */
    static ThreadFactory plain(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
