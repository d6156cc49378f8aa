package io.rainsocket.embedded;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.EnumSet;
import java.util.concurrent.Semaphore;

/** Tells when the server holds a poll: a listener that adds a filter, which sees what is suspended behind it. */
final class HeldPolls implements ServletContextListener {

    /** A query parameter of the polls that count; the server ignores what it does not know. */
    static final String MARK = "&watched=yes";

    private final Semaphore held = new Semaphore(0);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Filter filter = (request, response, chain) -> {
            chain.doFilter(request, response);
            if (request.getParameter("watched") != null && request.isAsyncStarted()) {
                held.release();
            }
        };
        var added = event.getServletContext().addFilter("held polls", filter);
        added.setAsyncSupported(true);
        added.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    /** Waits until one more poll is held. */
    void await() throws InterruptedException {
        held.acquire();
    }
}
