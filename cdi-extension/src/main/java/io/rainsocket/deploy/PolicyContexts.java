package io.rainsocket.deploy;

import jakarta.security.jacc.PolicyContext;
import java.util.concurrent.Executor;

/**
 * The policy context of Jakarta Authorization, which belongs to a caller's identity but which Jakarta Concurrency does not have to hand on:
 * without it Payara's {@code SecurityContext} knows a caller's name on another thread, and none of the roles. Not every container has
 * Jakarta Authorization.
 */
final class PolicyContexts {

    private PolicyContexts() {}

    /** Adds the current thread's to a context; that itself if there is none, or no Jakarta Authorization. */
    static Executor addTo(Executor context) {
        try {
            String id = PolicyContext.getContextID();
            return id == null ? context : task -> context.execute(() -> run(id, task));
        } catch (LinkageError e) {
            return context;
        }
    }

    private static void run(String id, Runnable task) {
        String before = PolicyContext.getContextID();
        PolicyContext.setContextID(id);
        try {
            task.run();
        } finally {
            PolicyContext.setContextID(before);
        }
    }
}
