package io.rainsocket.cdi.scope;

import io.rainsocket.Socket;
import io.rainsocket.WebSession;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the session scope active while handlers run, with the instances that HTTP requests of the same session see. For a socket without
 * a session it is not active.
 *
 * <p>CDI has no portable way to do so. Weld, which WildFly and Payara have, offers its contexts as beans. One of them takes an HTTP
 * session, without a request: the one in which it destroys the beans of a session that is over.
 */
public final class SessionContexts implements CallContext {

    private static final String WELD = "org.jboss.weld.";

    private static final String TAKES_SESSIONS = "HttpSessionDestructionContext";

    private final List<Context> all;
    private final BoundContext bound;

    private SessionContexts(List<Context> all, BoundContext bound) {
        this.all = all;
        this.bound = bound;
    }

    /**
     * Looks for a context that can be used.
     *
     * @param beans of the application
     * @return empty where the container has none
     */
    public static Optional<SessionContexts> of(BeanManager beans) {
        List<Context> all = beans.getBeans(Context.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getClass().getName().startsWith(WELD) && bean.getScope() == Dependent.class)
                .map(bean -> reference(beans, bean))
                .filter(context -> context.getScope() == SessionScoped.class)
                .toList();
        return all.stream()
                .filter(context -> context.getClass().getSimpleName().equals(TAKES_SESSIONS))
                .findFirst()
                .flatMap(BoundContext::of)
                .map(bound -> new SessionContexts(all, bound));
    }

    private static Context reference(BeanManager beans, Bean<?> bean) {
        return (Context) beans.getReference(bean, Context.class, beans.createCreationalContext(bean));
    }

    /** In a request of the container, one with events from a POST, the scope may be active already: it is the same session. */
    @Override
    public <T> T call(Socket socket, Supplier<T> action) {
        if (socket == null || all.stream().anyMatch(Context::isActive)) {
            return action.get();
        }
        Optional<WebSession> session = socket.session().filter(WebSession::valid);
        return session.isPresent()
                ? bound.call(session.get().unwrap(Object.class), session.get()::valid, action)
                : action.get();
    }
}
