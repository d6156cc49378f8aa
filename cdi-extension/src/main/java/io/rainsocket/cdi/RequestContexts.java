package io.rainsocket.cdi;

import io.rainsocket.Socket;
import io.rainsocket.cdi.scope.CallContext;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Makes the request scope active while handlers run. It ends when they return, also where they return a stage.
 *
 * <p>Controllers are kept: to look one up costs many times what it costs to use one. Each is in the hands of one thread at a time,
 * since it remembers whether it was the one that activated the scope. Where the scope is active already, in a request of the container
 * that reads events from a POST, it stays as it is. It costs most of what an event costs, so where no bean and no observer of the
 * application could see it, it is left out.
 */
final class RequestContexts implements CallContext {

    private final BeanManager beans;
    private final boolean visible;
    private final Queue<RequestContextController> idle = new ConcurrentLinkedQueue<>();

    /** {@code visible} says whether anything in the application is request-scoped, or observes the scope. */
    RequestContexts(BeanManager beans, boolean visible) {
        this.beans = beans;
        this.visible = visible;
    }

    /** Runs an action in a request scope, which ends with it. */
    <T> T call(Supplier<T> action) {
        return visible ? callInScope(action) : action.get();
    }

    @Override
    public <T> T call(Socket socket, Supplier<T> action) {
        return call(action);
    }

    private <T> T callInScope(Supplier<T> action) {
        RequestContextController controller = idle.poll();
        if (controller == null) {
            controller = beans.createInstance()
                    .select(RequestContextController.class)
                    .get();
        }
        boolean activated = controller.activate();
        try {
            return action.get();
        } finally {
            if (activated) {
                controller.deactivate();
            }
            idle.add(controller);
        }
    }
}
