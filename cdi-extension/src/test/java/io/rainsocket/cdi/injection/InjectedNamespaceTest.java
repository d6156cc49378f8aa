package io.rainsocket.cdi.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A namespace can be injected anywhere, and is there as soon as its web application serves. */
class InjectedNamespaceTest {

    private static final Server NO_SERVER = Proxies.of(Server.class, new Object());

    @Channel("chat")
    @ApplicationScoped
    public static class Chat {
        @Inject
        @Channel("chat")
        Namespace chat;

        @OnEvent("x")
        void event() {
            chat.emit("from the channel itself");
        }
    }

    @ApplicationScoped
    public static class Service {
        private Namespace chat;

        Service() {
            // for the client proxy
        }

        @Inject
        Service(@Channel("/chat") Namespace chat) {
            this.chat = chat;
        }

        void announce() {
            chat.to("lobby").except("late").emit("from a service", 1);
        }
    }

    @SessionScoped
    public static class Session implements Serializable {
        private static final long serialVersionUID = 1L;

        @Inject
        @Channel("chat")
        Namespace chat;
    }

    public static class Holder {
        @Inject
        @Channel("chat")
        Namespace chat;
    }

    public record Label(String name) {}

    public static class Labels {
        @Produces
        Label label(@Channel("chat") Namespace chat) {
            return new Label(chat.name());
        }
    }

    private final Application application =
            Application.of(Chat.class, Service.class, Session.class, Holder.class, Labels.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theChannelsAnnotationNamesIt() {
        assertThat(application.get(Holder.class).chat.name()).isEqualTo("/chat");
        assertThat(application.get(Label.class)).isEqualTo(new Label("/chat"));
    }

    @Test
    void beforeTheStartAndAfterTheStopItIsNotServed() {
        Service service = application.get(Service.class);
        String message =
                "RS-0301 the channel /chat, injected into InjectedNamespaceTest.Service, is not served: it is available once"
                        + " its web application has started, from the time when listeners of the servlet context have been called, and until"
                        + " it stops";
        assertThatThrownBy(service::announce)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        application
                .extension()
                .served(Application.classLoader(), NO_SERVER, Map.of("/chat", new Recording().namespace()));
        service.announce();
        application.extension().stopped(Application.classLoader());
        assertThatThrownBy(service::announce)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void channelsAndOtherBeansEmit() {
        Recording served = new Recording();
        application.extension().served(Application.classLoader(), NO_SERVER, Map.of("/chat", served.namespace()));
        application.client("/chat").tell("x");
        application.get(Service.class).announce();
        assertThat(served.emitted()).containsExactly("from the channel itself", "from a service to lobby except late");
    }

    @Test
    void aClassOfSeveralWebApplicationsReachesThemAll() {
        Recording first = new Recording();
        Recording second = new Recording();
        Recording foreign = new Recording();
        application.extension().served(Application.classLoader(), NO_SERVER, Map.of("/chat", first.namespace()));
        application
                .extension()
                .served(new ClassLoader(Application.classLoader()) {}, NO_SERVER, Map.of("/chat", second.namespace()));
        application
                .extension()
                .served(ClassLoader.getPlatformClassLoader(), NO_SERVER, Map.of("/chat", foreign.namespace()));
        application.get(Service.class).announce();
        application.get(Chat.class).event();
        assertThat(first.emitted()).containsExactly("from a service to lobby except late", "from the channel itself");
        assertThat(second.emitted()).isEqualTo(first.emitted());
        assertThat(foreign.emitted()).isEmpty();
    }

    @Test
    void aPassivatedBeanFindsItAgain() throws IOException, ClassNotFoundException {
        Recording served = new Recording();
        application.extension().served(Application.classLoader(), NO_SERVER, Map.of("/chat", served.namespace()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(application.get(Holder.class).chat);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ((Namespace) in.readObject()).emit("after a nap");
        }
        assertThat(served.emitted()).containsExactly("after a nap");
    }

    @Test
    void aLookUpWithoutAnInjectionPointIsRefused() {
        assertThatThrownBy(() -> application.get(Namespace.class))
                .hasStackTraceContaining("RS-0302 a Namespace was looked up without an injection point that names it");
    }
}
