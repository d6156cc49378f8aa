package io.rainsocket.cdi.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A request scope costs more than all else of an event: where nothing in the application could see it, there is none. */
class InvisibleRequestScopeTest {

    @Channel("looker")
    public static class Looker {
        @Inject
        BeanManager beans;

        @OnEvent("look")
        boolean isActive() {
            try {
                return beans.getContext(RequestScoped.class).isActive();
            } catch (ContextNotActiveException e) {
                return false;
            }
        }
    }

    @RequestScoped
    public static class Basket {}

    @Dependent
    public static class Observer {
        void end(@Observes @Destroyed(RequestScoped.class) Object request) {
            // its being there is enough
        }
    }

    @Test
    void nothingSeesIt() {
        assertThat(look(Looker.class)).isEqualTo("false");
    }

    @Test
    void aRequestScopedBeanSeesIt() {
        assertThat(look(Looker.class, Basket.class)).isEqualTo("true");
    }

    @Test
    void anObserverOfItsEndSeesIt() {
        assertThat(look(Looker.class, Observer.class)).isEqualTo("true");
    }

    private static String look(Class<?>... beans) {
        try (Application application = Application.of(beans)) {
            return application.client("/looker").ask("look").sent().get(0);
        }
    }
}
