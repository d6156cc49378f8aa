package io.rainsocket.it.leaks;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is in this JVM, and what is left of applications that are gone. */
final class Remains {

    /**
     * Threads that get the class loader of whoever happens to ask first: of Payara's pool for asynchronous requests, which keeps them for a
     * minute, and the one with which the JDK completes stages later.
     */
    private static final Pattern OF_NOBODY =
            Pattern.compile("glassfish-web-async-thread-.*|CompletableFutureDelayScheduler");

    private Remains() {}

    /** The class loaders of the application's deployments that are still there. */
    static List<ClassLoader> loaders() {
        return System.getProperties().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof String name && name.startsWith(Registrar.PREFIX))
                .map(entry -> (ClassLoader) ((WeakReference<?>) entry.getValue()).get())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Threads that belong to one of these, by their class or their context. */
    static List<String> threads(List<ClassLoader> loaders) {
        return allThreads()
                .filter(thread -> loaders.contains(thread.getContextClassLoader())
                        || loaders.contains(thread.getClass().getClassLoader()))
                .map(Thread::getName)
                .filter(name -> !OF_NOBODY.matcher(name).matches())
                .toList();
    }

    /** Threads that Rainsocket has named. */
    static List<String> ours() {
        return allThreads()
                .map(Thread::getName)
                .filter(name -> name.startsWith("rainsocket"))
                .toList();
    }

    static List<String> beans() {
        return ManagementFactory.getPlatformMBeanServer().queryNames(null, null).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static Stream<Thread> allThreads() {
        return Thread.getAllStackTraces().keySet().stream();
    }
}
