package io.rainsocket.it.leaks;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.ref.WeakReference;

/** Part of the application that comes and goes: leaves a weak reference to its class loader where other applications find it. */
@WebListener
public class Registrar implements ServletContextListener {

    /** The names of the system properties; a number follows. Nothing but classes of the JDK may be left there. */
    static final String PREFIX = "rainsocket.it.loader.";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ClassLoader loader = getClass().getClassLoader();
        System.getProperties().put(PREFIX + System.nanoTime(), new WeakReference<>(loader));
    }
}
