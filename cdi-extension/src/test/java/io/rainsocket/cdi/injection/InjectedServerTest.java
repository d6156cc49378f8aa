package io.rainsocket.cdi.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.Server;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server can be injected anywhere, and is there as soon as its web application serves. */
class InjectedServerTest {

    @ApplicationScoped
    static class Service {
        @Inject
        private Server server;

        int clients() {
            return server.clientsCount();
        }

        Server server() {
            return server;
        }
    }

    private record Clients(int number) {

        static Server of(int number) {
            return Proxies.of(Server.class, new Clients(number));
        }

        int clientsCount() {
            return number;
        }
    }

    private final Application application = Application.of(Service.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void itIsThereFromTheStartToTheStop() {
        Service service = application.get(Service.class);
        String message =
                "RS-0231 the Server, injected into InjectedServerTest.Service, is not there: it is available once its"
                        + " web application has started, from the time when listeners of the servlet context have been called, and until"
                        + " it stops";
        assertThatThrownBy(service::clients)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        application.extension().served(Application.classLoader(), Clients.of(3), Map.of());
        assertThat(service.clients()).isEqualTo(3);
        application.extension().stopped(Application.classLoader());
        assertThatThrownBy(service::clients)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void itIsThatOfTheWebApplicationThatTheClassBelongsTo() {
        application.extension().served(ClassLoader.getPlatformClassLoader(), Clients.of(1), Map.of());
        application.extension().served(Application.classLoader(), Clients.of(2), Map.of());
        assertThat(application.get(Service.class).clients()).isEqualTo(2);
        assertThat(application.get(Server.class).clientsCount()).isEqualTo(2);
    }

    @Test
    void aClassOfSeveralWebApplicationsCannotMeanOne() {
        application.extension().served(Application.classLoader(), Clients.of(1), Map.of());
        application.extension().served(new ClassLoader(Application.classLoader()) {}, Clients.of(2), Map.of());
        assertThatThrownBy(application.get(Service.class)::clients)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "RS-0232 the Server, injected into InjectedServerTest.Service: found 2 web applications that share"
                                + " this class; allowed: a class that belongs to one of them; write @Inject Server in a class of the web"
                                + " application that you mean");
    }

    @Test
    void aPassivatedBeanFindsItAgain() throws IOException, ClassNotFoundException {
        application.extension().served(Application.classLoader(), Clients.of(5), Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(application.get(Service.class).server());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Server) in.readObject()).clientsCount()).isEqualTo(5);
        }
    }
}
