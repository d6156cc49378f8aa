package io.rainsocket.cdi.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.ChannelHandler;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instances of dependent beans are destroyed when they have done their work, with what was injected into them. */
class LifetimeTest {

    @ApplicationScoped
    public static class Destroyed {
        private final List<String> names = new CopyOnWriteArrayList<>();

        void add(String name) {
            names.add(name);
        }

        List<String> names() {
            return names;
        }
    }

    public static class Helper {
        @Inject
        Destroyed destroyed;

        @PreDestroy
        void destroy() {
            destroyed.add("helper");
        }
    }

    @Channel("calls")
    public static class Calls {
        static final CompletableFuture<String> STAGE = new CompletableFuture<>();

        @Inject
        Destroyed destroyed;

        @Inject
        Helper helper;

        @OnConnect
        void connect() {
            destroyed.add("called");
        }

        @OnEvent("fail")
        void fail() {
            destroyed.add("called");
            throw new IllegalStateException("on purpose");
        }

        @OnEvent("stage")
        CompletionStage<String> stage() {
            destroyed.add("called");
            return STAGE;
        }

        @PreDestroy
        void destroy() {
            destroyed.add("bean");
        }
    }

    @Channel("sockets")
    public static class Sockets implements ChannelHandler {
        @Inject
        Destroyed destroyed;

        @Override
        public void handle(Socket socket) {
            destroyed.add("called");
        }

        @PreDestroy
        void destroy() {
            destroyed.add("bean");
        }
    }

    private final Application application = Application.of(Destroyed.class, Helper.class, Calls.class, Sockets.class);
    private final List<String> destroyed = application.get(Destroyed.class).names();

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void anInstanceLivesAsLongAsTheCall() {
        application.client("/calls").connect();
        assertThat(destroyed).containsExactly("called", "bean", "helper");
    }

    @Test
    void aFailureDestroysItToo() {
        application.client("/calls").ask("fail");
        assertThat(destroyed).containsExactly("called", "bean", "helper");
    }

    @Test
    void aStageKeepsItUntilItCompletes() {
        application.client("/calls").ask("stage");
        assertThat(destroyed).containsExactly("called");
        Calls.STAGE.complete("done");
        assertThat(destroyed).containsExactly("called", "bean", "helper");
    }

    @Test
    void aChannelHandlerLivesAsLongAsItsSocket() {
        FakeClient client = application.client("/sockets");
        client.connect();
        assertThat(destroyed).containsExactly("called");
        client.disconnect(DisconnectReason.TRANSPORT_CLOSE);
        assertThat(destroyed).containsExactly("called", "bean");
    }
}
