package io.rainsocket.cdi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

/** A session may end at any moment, also while a handler runs. */
class BoundContextTest {

    private final WeldLike weld = new WeldLike();
    private final BoundContext context = BoundContext.of(weld).orElseThrow();

    private boolean valid = true;

    private boolean isValid() {
        return valid;
    }

    @Test
    void isThereDuringTheCallAndGoneAfterwards() {
        assertThat(context.call("session", this::isValid, () -> weld.active + " " + weld.store))
                .isEqualTo("true session");
        weld.assertClean();
    }

    @Test
    void aSessionThatEndsJustBeforeKeepsNobodyFromBeingCalled() {
        weld.onActivate = () -> {
            valid = false;
            throw new IllegalStateException("invalidated");
        };
        assertThat(context.call("session", this::isValid, () -> weld.active)).isFalse();
        weld.assertClean();
    }

    @Test
    void whoEndsTheSessionStillAnswers() {
        assertThat(context.<String>call("session", this::isValid, () -> {
                    weld.deactivate();
                    weld.dissociate("session");
                    return "logged out";
                }))
                .isEqualTo("logged out");
        weld.assertClean();
    }

    @Test
    void otherFailuresAreTold() {
        weld.onActivate = () -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> context.call("session", this::isValid, () -> "never"))
                .hasMessageContaining("RS-0674")
                .hasRootCauseMessage("broken");
        weld.assertClean();
    }

    /** Behaves like Weld's: active before it has looked at the session, and nothing to deactivate without one. */
    public static final class WeldLike implements Context {

        private Object store;
        private boolean active;
        private Runnable onActivate = () -> {};

        public boolean associate(Object session) {
            boolean first = store == null;
            store = session;
            return first;
        }

        public void activate() {
            active = true;
            onActivate.run();
        }

        public void deactivate() {
            if (store == null) {
                throw new IllegalStateException("nothing to detach");
            }
            active = false;
        }

        public boolean dissociate(Object session) {
            boolean there = store != null;
            store = null;
            return there;
        }

        void assertClean() {
            assertThat(active).isFalse();
            assertThat(store).isNull();
        }

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public Class<? extends Annotation> getScope() {
            return SessionScoped.class;
        }

        @Override
        public <T> T get(Contextual<T> contextual, CreationalContext<T> creationalContext) {
            return null;
        }

        @Override
        public <T> T get(Contextual<T> contextual) {
            return null;
        }
    }
}
