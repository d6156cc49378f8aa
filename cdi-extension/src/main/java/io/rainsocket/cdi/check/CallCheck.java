package io.rainsocket.cdi.check;

import io.rainsocket.cdi.parameter.Invocation;

/** Stands before a handler method: asked before its arguments are bound. Immutable or safe for any thread. */
@FunctionalInterface
public interface CallCheck {

    /**
     * Lets a call pass.
     *
     * @param invocation what the method would be called for
     * @throws io.rainsocket.ClientException to refuse it; the client gets to know
     */
    void check(Invocation invocation);
}
