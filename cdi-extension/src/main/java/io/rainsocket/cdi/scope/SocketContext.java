package io.rainsocket.cdi.scope;

import io.rainsocket.Socket;
import io.rainsocket.SocketScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/** The scope of {@link SocketScoped} beans. Active on a thread while it runs the application's code for a socket. */
public final class SocketContext implements AlterableContext, CallContext {

    /** Entries come with a socket's first call and go with the socket, so that a late call finds that it is late. */
    private final Map<Socket, SocketBeans> all = Collections.synchronizedMap(new WeakHashMap<>());

    /** Set only while a call runs. */
    private final ThreadLocal<SocketBeans> current = new ThreadLocal<>();

    @Override
    public <T> T call(Socket socket, Supplier<T> action) {
        SocketBeans beans = socket == null ? null : all.computeIfAbsent(socket, first -> new SocketBeans());
        SocketBeans outer = current.get();
        if (beans == null || !beans.enter()) {
            return run(null, outer, action);
        }
        return run(beans, outer, () -> {
            try {
                return action.get();
            } finally {
                beans.leave();
            }
        });
    }

    private <T> T run(SocketBeans beans, SocketBeans outer, Supplier<T> action) {
        use(beans);
        try {
            return action.get();
        } finally {
            use(outer);
        }
    }

    private void use(SocketBeans beans) {
        if (beans == null) {
            current.remove();
        } else {
            current.set(beans);
        }
    }

    /** Whether code has run for the socket that could have created instances. */
    boolean inUse(Socket socket) {
        return all.containsKey(socket);
    }

    /** To be called in a call of the socket; called again it changes nothing. */
    void end(Socket socket) {
        all.get(socket).end();
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return SocketScoped.class;
    }

    @Override
    public boolean isActive() {
        return current.get() != null;
    }

    @Override
    public <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        return active().get(bean, creation);
    }

    @Override
    public <T> T get(Contextual<T> bean) {
        return active().get(bean, null);
    }

    @Override
    public void destroy(Contextual<?> bean) {
        active().destroy(bean);
    }

    private SocketBeans active() {
        SocketBeans beans = current.get();
        if (beans == null) {
            throw new ContextNotActiveException("RS-0672 @SocketScoped beans live in handlers of sockets only");
        }
        return beans;
    }
}
