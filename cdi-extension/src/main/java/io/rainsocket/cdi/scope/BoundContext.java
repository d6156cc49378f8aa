package io.rainsocket.cdi.scope;

import static java.lang.invoke.MethodType.methodType;

import jakarta.enterprise.context.spi.Context;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One of Weld's contexts that are told where their instances are: {@code org.jboss.weld.context.BoundContext}. Called by method handles,
 * since applications need not see Weld's classes.
 */
final class BoundContext {

    private final Context context;
    private final MethodHandle associate;
    private final MethodHandle activate;
    private final MethodHandle deactivate;
    private final MethodHandle dissociate;

    private BoundContext(Context context) throws ReflectiveOperationException {
        this.context = context;
        associate = method(context, "associate", Object.class).asType(methodType(boolean.class, Object.class));
        activate = method(context, "activate").asType(methodType(void.class));
        deactivate = method(context, "deactivate").asType(methodType(void.class));
        dissociate = method(context, "dissociate", Object.class).asType(methodType(void.class, Object.class));
    }

    /** Empty if it is none, or one of a Weld that we do not know. */
    static Optional<BoundContext> of(Context context) {
        try {
            return Optional.of(new BoundContext(context));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static MethodHandle method(Context context, String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method method = context.getClass().getMethod(name, parameters);
        return MethodHandles.publicLookup().unreflect(method).bindTo(context);
    }

    /** Runs an action while the calling thread sees the instances of a store, or without them if the store is no more there. */
    <T> T call(Object store, BooleanSupplier there, Supplier<T> action) {
        if (!attach(store, there)) {
            return action.get();
        }
        try {
            return action.get();
        } finally {
            detach(store);
        }
    }

    /** Whether there was something to attach: a session may end at any moment. */
    private boolean attach(Object store, BooleanSupplier there) {
        try {
            boolean ignored = (boolean) associate.invokeExact(store);
            activate.invokeExact();
            return true;
        } catch (Throwable e) {
            detach(store);
            if (there.getAsBoolean()) {
                throw failure(e);
            }
            return false;
        }
    }

    /** Leaves nothing on the thread. Whoever ends the session in the meantime, on this thread, has ended the context already. */
    private void detach(Object store) {
        try {
            if (context.isActive()) {
                deactivate.invokeExact();
            }
            dissociate.invokeExact(store);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(Throwable e) {
        return new IllegalStateException("RS-0674 Weld's session context failed", e);
    }
}
