package io.rainsocket.cdi.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import io.rainsocket.RainsocketException;
import io.rainsocket.ResponseHeaders;
import io.rainsocket.SessionIdGenerator;
import io.rainsocket.cdi.ConnectionHooks;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beans that have a word in requests. */
class ConnectionHooksTest {

    private static final ConnectionRequest REQUEST = Proxies.of(ConnectionRequest.class, new Object() {
        @SuppressWarnings("unused") // called by the proxy
        Map<String, String> query() {
            return Map.of("who", "rain");
        }
    });

    @RequestScoped
    public static class Counter {
        private int count;

        int next() {
            return ++count;
        }
    }

    @ApplicationScoped
    public static class FirstTime implements AllowRequest {
        @Inject
        Counter counter;

        @Override
        public boolean allow(ConnectionRequest request) {
            return counter.next() == 1;
        }
    }

    @RequestScoped
    public static class Scoped implements AllowRequest {
        private boolean asked;

        @Override
        public boolean allow(ConnectionRequest request) {
            boolean first = !asked;
            asked = true;
            return first && request.query().get("who").equals("rain");
        }
    }

    @Dependent
    public static class Never implements AllowRequest {
        @Override
        public boolean allow(ConnectionRequest request) {
            return false;
        }
    }

    @Dependent
    public static class ANamed implements ResponseHeaders {
        @Override
        public void headers(Map<String, String> headers, ConnectionRequest request) {
            headers.merge("order", "named ", String::concat);
        }
    }

    @Priority(1)
    @Dependent
    public static class BeforeOthers implements ResponseHeaders {
        @Override
        public void initialHeaders(Map<String, String> headers, ConnectionRequest request) {
            headers.put("initial", "yes");
        }

        @Override
        public void headers(Map<String, String> headers, ConnectionRequest request) {
            headers.merge("order", "first ", String::concat);
        }
    }

    public static class Produced {
        @Produces
        SessionIdGenerator generator() {
            return request -> "id-" + request.query().get("who");
        }
    }

    @Dependent
    public static class Another implements SessionIdGenerator {
        @Override
        public String generateId(ConnectionRequest request) {
            return "another";
        }
    }

    @Test
    void withoutBeansThereAreNone() {
        try (Application application = Application.of(Counter.class)) {
            ConnectionHooks hooks = hooks(application);

            assertThat(hooks.gate()).isEmpty();
            assertThat(hooks.headers()).isEmpty();
            assertThat(hooks.ids()).isEmpty();
        }
    }

    @Test
    void beansOfAllScopesAreAskedInARequestContextOfTheirOwn() {
        try (Application application = Application.of(Counter.class, FirstTime.class, Scoped.class)) {
            AllowRequest gate = hooks(application).gate().orElseThrow();

            assertThat(gate.allow(REQUEST)).isTrue();
            assertThat(gate.allow(REQUEST)).isTrue();
        }
    }

    @Test
    void oneThatRefusesIsEnough() {
        try (Application application = Application.of(Counter.class, FirstTime.class, Never.class)) {
            assertThat(hooks(application).gate().orElseThrow().allow(REQUEST)).isFalse();
        }
    }

    @Test
    void allAddTheirHeadersByPriority() {
        try (Application application = Application.of(ANamed.class, BeforeOthers.class)) {
            Map<String, String> headers = new LinkedHashMap<>();
            ResponseHeaders all = hooks(application).headers().orElseThrow();

            all.initialHeaders(headers, REQUEST);
            all.headers(headers, REQUEST);

            assertThat(headers).isEqualTo(Map.of("initial", "yes", "order", "first named "));
        }
    }

    @Test
    void aProducedGeneratorIsFound() {
        try (Application application = Application.of(Produced.class)) {
            assertThat(hooks(application).ids().orElseThrow().generateId(REQUEST))
                    .isEqualTo("id-rain");
        }
    }

    @Test
    void severalGeneratorsAreRefused() {
        try (Application application = Application.of(Produced.class, Another.class)) {
            assertThatThrownBy(() -> hooks(application))
                    .isInstanceOf(RainsocketException.class)
                    .hasMessage("RS-0651 SessionIdGenerator: found 2 beans, of ConnectionHooksTest.Another,"
                            + " ConnectionHooksTest.Produced; allowed: one for each web application; write one");
        }
    }

    @Test
    void anotherApplicationsBeansAreNotAsked() {
        try (Application application = Application.of(Never.class, ANamed.class, Another.class)) {
            ConnectionHooks hooks = application.extension().hooks(ClassLoader.getPlatformClassLoader());

            assertThat(hooks.gate()).isEmpty();
            assertThat(hooks.headers()).isEmpty();
            assertThat(hooks.ids()).isEmpty();
        }
    }

    private static ConnectionHooks hooks(Application application) {
        return application.extension().hooks(Application.classLoader());
    }
}
