package io.rainsocket.cdi.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.Channel;
import io.rainsocket.ChannelHandler;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Handlers are called through CDI, whatever the bean's scope. */
class InterceptionTest {

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Loud {}

    @Loud
    @Interceptor
    public static class Amplifier {
        @AroundInvoke
        Object amplify(InvocationContext context) throws Exception {
            return context.proceed() + "!";
        }
    }

    @Channel("dependent")
    @Loud
    public static class InDependent {
        @OnEvent("x")
        String event(String text) {
            return text;
        }
    }

    @Channel("application")
    @ApplicationScoped
    public static class InApplication {
        @Loud
        @OnEvent("x")
        String event(String text) {
            return text;
        }

        @OnEvent("y")
        private String hidden(String text) {
            return text;
        }
    }

    @Channel("private")
    @Loud
    public static class WithPrivate {
        @OnEvent("x")
        private String event(String text) {
            return text;
        }
    }

    @Decorator
    public static class Announcing implements ChannelHandler {
        static final List<String> CALLS = new CopyOnWriteArrayList<>();

        @Inject
        @Delegate
        ChannelHandler delegate;

        @Override
        public void handle(Socket socket) throws Exception {
            CALLS.add("decorated");
            delegate.handle(socket);
        }
    }

    @Channel("decorated")
    @Dependent
    public static class Decorated implements ChannelHandler {
        @Override
        public void handle(Socket socket) {
            Announcing.CALLS.add("handle");
        }
    }

    @Test
    void interceptorsAreCalled() {
        try (Application application =
                Application.intercepted(Amplifier.class, InDependent.class, InApplication.class)) {
            assertThat(application.client("/dependent").ask("x", "\"a\"").sent())
                    .containsExactly("\"a!\"");
            assertThat(application.client("/application").ask("x", "\"a\"").sent())
                    .containsExactly("\"a!\"");
            assertThat(application.client("/application").ask("y", "\"a\"").sent())
                    .containsExactly("\"a\"");
        }
    }

    @Test
    void decoratorsAreCalled() {
        try (Application application = Application.decorated(Announcing.class, Decorated.class)) {
            application.client("/decorated").connect();
            assertThat(Announcing.CALLS).containsExactly("decorated", "handle");
        }
    }

    @Test
    void aPrivateMethodWouldPassByInterceptors() {
        assertThatThrownBy(() -> Application.intercepted(Amplifier.class, WithPrivate.class))
                .hasMessage(
                        "RS-0220 InterceptionTest.WithPrivate#event(String): found a private method of a bean with"
                                + " interceptors; allowed: private methods in beans without interceptors; write the method without private");
    }
}
