package io.rainsocket.cdi;

/** What belongs to which application. */
final class ClassLoaders {

    private ClassLoaders() {}

    /** Whether code of a web application means this very class by its name: the class is its own, or one of a library that it uses. */
    static boolean sees(ClassLoader loader, Class<?> type) {
        try {
            return Class.forName(type.getName(), false, loader) == type;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Whether there can be a web application that has both classes. */
    static boolean meet(Class<?> first, Class<?> second) {
        return sees(first.getClassLoader(), second) || sees(second.getClassLoader(), first);
    }
}
