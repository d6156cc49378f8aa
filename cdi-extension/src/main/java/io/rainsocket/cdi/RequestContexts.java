package io.rainsocket.cdi;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Makes the request scope active while handlers run.
 *
 * <p>Controllers are kept: to look one up costs many times what it costs to use one. Each is in the hands of one thread at a time,
 * since it remembers whether it was the one that activated the scope. Where the scope is active already, in a request of the container
 * that reads events from a POST, it stays as it is.
 */
final class RequestContexts {

    private final BeanManager beans;
    private final Queue<RequestContextController> idle = new ConcurrentLinkedQueue<>();

    RequestContexts(BeanManager beans) {
        this.beans = beans;
    }

    /** Runs an action in a request scope, which ends with it. */
    <T> T call(Supplier<T> action) {
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
