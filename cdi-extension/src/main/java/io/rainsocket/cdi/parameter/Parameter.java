package io.rainsocket.cdi.parameter;

/** Builds one argument of a handler method. Immutable, any thread may ask it. */
@FunctionalInterface
public interface Parameter {

    /**
     * Builds the argument.
     *
     * @param invocation what the method is called for
     * @return fits the parameter's type; {@code null} only if that is no primitive
     * @throws io.rainsocket.ArgumentException if what the client sent does not fit the parameter's type
     */
    Object value(Invocation invocation);

    /**
     * Which argument of the event it is bound to.
     *
     * @return its position, from 0, also for the {@code auth} object; -1 if it is bound to nothing that the client sent
     */
    default int index() {
        return -1;
    }
}
