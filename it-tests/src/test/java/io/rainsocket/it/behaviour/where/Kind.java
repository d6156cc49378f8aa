package io.rainsocket.it.behaviour.where;

/**
 * What a thread is.
 *
 * @param java the feature release that runs
 * @param virtual whether it is a virtual one
 */
public record Kind(int java, boolean virtual) {

    private static final int FIRST_WITH_VIRTUAL = 21;

    static Kind ofThisThread() throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        return new Kind(java, java >= FIRST_WITH_VIRTUAL && isVirtual());
    }

    /** By reflection: we compile for a Java without it. */
    private static boolean isVirtual() throws ReflectiveOperationException {
        return (boolean) Thread.class.getMethod("isVirtual").invoke(Thread.currentThread());
    }
}
