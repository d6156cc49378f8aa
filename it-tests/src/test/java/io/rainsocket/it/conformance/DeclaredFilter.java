package io.rainsocket.it.conformance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.EnumSet;

/** Stands for {@code @WebFilter} where nobody looks for annotations. */
record DeclaredFilter(String pattern, Filter filter) implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FilterRegistration.Dynamic registration =
                event.getServletContext().addFilter(filter.getClass().getName(), filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
    }
}
