package io.rainsocket;

/** What kind of threads the application's handlers run on, unless they are {@link NonBlocking}. */
public enum HandlerThreads {
    /**
     * {@link #VIRTUAL} on Java 24 and newer, {@link #PLATFORM} on older ones: before Java 24 a virtual thread that blocks inside
     * {@code synchronized}, as database drivers and containers do, holds one of the few threads that carry all of them.
     */
    AUTO,
    /** Up to 64 threads for each web application; further handlers wait until one is free. */
    PLATFORM,
    /** A virtual thread for each call, as many as there are handlers at work. Needs Java 21. */
    VIRTUAL
}
