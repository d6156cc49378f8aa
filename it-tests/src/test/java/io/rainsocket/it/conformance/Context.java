package io.rainsocket.it.conformance;

import io.rainsocket.conformance.application.CommonEvents;
import io.rainsocket.conformance.bench.RawEcho;
import io.rainsocket.conformance.common.HandshakeView;
import io.rainsocket.conformance.eioclient.RawFilter;
import io.rainsocket.conformance.eioclient.RawListener;
import io.rainsocket.conformance.engine.EchoListener;
import io.rainsocket.conformance.javaclient.HeaderFilter;
import io.rainsocket.conformance.javaclient.JavaClientConfig;
import io.rainsocket.conformance.main.MainConfig;
import io.rainsocket.conformance.plain.PlainConfig;
import io.rainsocket.conformance.recovery.RecoveryConfig;
import io.rainsocket.conformance.sioclient.ClientTestConfig;
import io.rainsocket.conformance.suite.SuiteConfig;
import io.rainsocket.embedded.WebApp;
import io.rainsocket.it.archive.Archives;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A context of the conformance application: a package of {@code io.rainsocket.conformance}, as a WAR or on the embedded server. */
public enum Context {
    MAIN("main", MainConfig.class, CommonEvents.class),
    PLAIN("plain", PlainConfig.class, CommonEvents.class),
    RECOVERY("recovery", RecoveryConfig.class, CommonEvents.class),
    SUITE("suite", SuiteConfig.class),
    ENGINE("engine", EchoListener.class) {
        @Override
        WebApp embedded() {
            return WebApp.at("/engine").listener(new EchoListener());
        }
    },
    SIO_CLIENT("sio-client", ClientTestConfig.class),
    EIO_CLIENT("eio-client", RawListener.class) {
        @Override
        WebApp embedded() {
            return WebApp.at("/eio-client")
                    .listener(new DeclaredFilter("/engine.io/*", new RawFilter()))
                    .listener(new RawListener());
        }
    },
    JAVA_CLIENT("java-client", JavaClientConfig.class) {
        @Override
        WebApp embedded() {
            return super.embedded().listener(new DeclaredFilter("/socket.io/*", new HeaderFilter()));
        }
    },
    BENCH("bench", RawEcho.class) {
        @Override
        WebApp embedded() {
            return super.embedded()
                    .endpoint(ServerEndpointConfig.Builder.create(RawEcho.class, "/raw")
                            .build());
        }
    };

    private final String name;
    private final Class<?>[] members;

    Context(String name, Class<?> member, Class<?>... others) {
        this.name = name;
        members = Stream.concat(Stream.of(member, HandshakeView.class), Arrays.stream(others))
                .toArray(Class<?>[]::new);
    }

    /** The context path without its slash. */
    String path() {
        return name;
    }

    /** Where clients connect to, relative to the server's root. */
    String endpoint() {
        boolean raw = this == ENGINE || this == EIO_CLIENT;
        return name + (raw ? "/engine.io/" : "/socket.io/");
    }

    boolean offersWebSocket() {
        return this != PLAIN;
    }

    /** A WAR whose name is the context path. */
    public WebArchive archive() {
        return Archives.war(name + ".war")
                .addPackages(true, Arrays.stream(members).map(Class::getPackage).toArray(Package[]::new));
    }

    /** The same application for the embedded server, which looks for no annotations of Jakarta Servlet and WebSocket. */
    WebApp embedded() {
        return WebApp.at("/" + name).packages(members);
    }
}
