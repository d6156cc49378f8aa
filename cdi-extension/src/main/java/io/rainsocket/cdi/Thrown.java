package io.rainsocket.cdi;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Carries checked exceptions through code that knows none. */
final class Thrown {

    private Thrown() {}

    /** The action, which throws them in disguise. */
    static <T> Supplier<T> into(Callable<T> action) {
        return () -> {
            try {
                return action.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new Disguise(e);
            }
        };
    }

    /** The result, or what was thrown. */
    static <T> T outOf(Supplier<T> action) throws Exception {
        try {
            return action.get();
        } catch (Disguise e) {
            throw e.exception;
        }
    }

    private static final class Disguise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Exception exception;

        Disguise(Exception exception) {
            super(null, null, false, false);
            this.exception = exception;
        }
    }
}
