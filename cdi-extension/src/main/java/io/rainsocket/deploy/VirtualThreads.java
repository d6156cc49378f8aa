package io.rainsocket.deploy;

import io.rainsocket.HandlerThreads;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Virtual threads, which Java has since 21; by reflection, because we compile for 17. */
final class VirtualThreads {

    /** The first release where {@code synchronized} holds no carrier thread (JEP 491). */
    private static final int WITHOUT_PINNING = 24;

    private static final int FIRST = 21;

    private VirtualThreads() {}

    /**
     * Whether the setting means virtual threads.
     *
     * @param java the feature release that runs
     * @throws IllegalStateException if it does, and this release has none
     */
    static boolean meant(HandlerThreads setting, int java) {
        return switch (setting) {
            case AUTO -> java >= WITHOUT_PINNING;
            case PLATFORM -> false;
            case VIRTUAL -> requireAvailable(java);
        };
    }

    private static boolean requireAvailable(int java) {
        if (java < FIRST) {
            throw new IllegalStateException("RS-0411 the setting handlerThreads is VIRTUAL, and Java " + java
                    + " has no virtual threads; run the server on Java " + FIRST
                    + " or newer, or set AUTO or PLATFORM");
        }
        return true;
    }

    /** A thread for each task. They inherit nothing from who submits it, and have the system's class loader. */
    static ExecutorService executor(String name) {
        try {
            Object named = builder()
                    .getMethod("name", String.class, long.class)
                    .invoke(Thread.class.getMethod("ofVirtual").invoke(null), name, 0L);
            Object bare = builder()
                    .getMethod("inheritInheritableThreadLocals", boolean.class)
                    .invoke(named, false);
            Object factory = builder().getMethod("factory").invoke(bare);
            return (ExecutorService) Executors.class
                    .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                    .invoke(null, factory);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> builder() throws ClassNotFoundException {
        return Class.forName("java.lang.Thread$Builder");
    }
}
