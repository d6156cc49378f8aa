package io.rainsocket.it.behaviour.where;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Where a thread belongs to.
 *
 * @param classLoader whether the thread's class loader is the application's
 * @param module the application's name in JNDI, null where there is no JNDI
 */
public record Place(boolean classLoader, String module) {

    static Place ofThisThread() {
        return new Place(isApplications(Thread.currentThread().getContextClassLoader()), lookUpModule());
    }

    private static boolean isApplications(ClassLoader loader) {
        try {
            return loader != null && loader.loadClass(Place.class.getName()) == Place.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String lookUpModule() {
        try {
            return InitialContext.doLookup("java:module/ModuleName");
        } catch (NamingException e) {
            return null;
        }
    }
}
