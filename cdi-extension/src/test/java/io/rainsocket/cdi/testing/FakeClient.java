package io.rainsocket.cdi.testing;

import io.rainsocket.ArgumentException;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.WebSession;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.json.JsonbPayloadMapper;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A client whose events go straight to a channel's handlers; sends JSON texts and gets acknowledgements as JSON texts. */
public final class FakeClient {

    private final NamespaceHandler channel;
    private final JsonbPayloadMapper mapper = new JsonbPayloadMapper();
    private final List<Consumer<DisconnectReason>> farewells = new ArrayList<>();
    private final Socket socket = Proxies.of(Socket.class, new SocketMethods());
    private final Namespace namespace = Proxies.of(Namespace.class, new NamespaceMethods());
    private final Handshake handshake = Proxies.of(Handshake.class, new HandshakeMethods());

    private Principal principal;
    private Set<String> roles = Set.of();
    private WebSession session;
    private String auth = "{}";
    private Locale locale = Locale.ENGLISH;
    private Map<String, String> parts = Map.of();

    FakeClient(NamespaceHandler channel) {
        this.channel = channel;
    }

    public FakeClient loggedInAs(String name, String... having) {
        principal = () -> name;
        roles = Set.of(having);
        return this;
    }

    public FakeClient withSession(WebSession webSession) {
        session = webSession;
        return this;
    }

    public FakeClient withAuth(String json) {
        auth = json;
        return this;
    }

    public FakeClient speaking(Locale language) {
        locale = language;
        return this;
    }

    /** In a namespace whose name has these parts. */
    public FakeClient with(Map<String, String> parameters) {
        parts = parameters;
        return this;
    }

    public Socket socket() {
        return socket;
    }

    public Namespace namespace() {
        return namespace;
    }

    public Handshake handshake() {
        return handshake;
    }

    /** Asks to be let in. */
    public CompletionStage<?> knock() {
        return channel.guarded() ? channel.beforeConnect(socket) : null;
    }

    /** Comes back in time, so that the application's own methods are not asked. */
    public CompletionStage<?> knockAgain() {
        return channel.beforeReturn(socket);
    }

    public CompletionStage<?> connect() {
        return channel.onConnect(socket);
    }

    public CompletionStage<?> disconnect(DisconnectReason reason) {
        CompletionStage<?> done = channel.onDisconnect(socket, reason);
        farewells.forEach(farewell -> farewell.accept(reason));
        return done;
    }

    /** Nothing is called for it any more, as after a disconnection or a refusal. */
    public void gone() {
        channel.gone(socket);
    }

    /** Calls what the application would have registered on the socket. */
    public <T> T listen(Callable<T> listener) throws Exception {
        return channel.within(socket, listener);
    }

    public CompletionStage<?> disconnecting(DisconnectReason reason) {
        return channel.onDisconnecting(socket, reason);
    }

    /** Sends an event and waits for an acknowledgement. */
    public FakeAck ask(String event, String... arguments) {
        return send(event, true, arguments);
    }

    /** Sends an event. */
    public FakeAck tell(String event, String... arguments) {
        return send(event, false, arguments);
    }

    /** Sends an event as far as to those who hear of all events. */
    public CompletionStage<?> pass(String event, String... arguments) {
        return channel.anyHandler().handle(event(event, arguments));
    }

    /** Sends an event as far as to those who decide whether it is handled. */
    public CompletionStage<?> attempt(String event, String... arguments) throws Exception {
        return channel.middleware().before(event(event, arguments));
    }

    /** Tells the channel that the client was sent an event. */
    public CompletionStage<?> sent(String event, String... arguments) {
        return channel.outgoingHandler()
                .sent(new FakeOutgoingEvent(event, socket, new FakeArguments(mapper, List.of(arguments))));
    }

    /** An event of another server to the client's namespace, which waits for an answer. */
    public FakeAck fromServer(String event, String... arguments) {
        FakeAck ack = new FakeAck(mapper, true);
        ack.handled(channel.serverEventHandlerOf(event)
                .handle(namespace, new FakeArguments(mapper, List.of(arguments)), ack));
        return ack;
    }

    private Event event(String name, String... arguments) {
        return new FakeEvent(name, socket, new FakeArguments(mapper, List.of(arguments)), new FakeAck(mapper, false));
    }

    public EventHandler handlerOf(String event) {
        return channel.handlerOf(event);
    }

    private FakeAck send(String name, boolean requested, String... arguments) {
        FakeAck ack = new FakeAck(mapper, requested);
        Event event = new FakeEvent(name, socket, new FakeArguments(mapper, List.of(arguments)), ack);
        ack.handled(channel.handlerOf(name).handle(event));
        return ack;
    }

    private final class NamespaceMethods {
        String name() {
            return "/test";
        }

        Map<String, String> parameters() {
            return parts;
        }
    }

    private final class SocketMethods {
        String id() {
            return "client-1";
        }

        Namespace namespace() {
            return namespace;
        }

        Handshake handshake() {
            return handshake;
        }

        Optional<Principal> principal() {
            return Optional.ofNullable(principal);
        }

        boolean isUserInRole(String role) {
            return roles.contains(role);
        }

        Optional<WebSession> session() {
            return Optional.ofNullable(session);
        }

        Socket onDisconnect(Consumer<DisconnectReason> listener) {
            farewells.add(listener);
            return socket;
        }
    }

    private final class HandshakeMethods {
        Locale locale() {
            return locale;
        }

        Map<?, ?> auth() {
            return (Map<?, ?>) mapper.read(auth, Map.class, List.of());
        }

        Object auth(Class<?> type) {
            try {
                return mapper.read(auth, type, List.of());
            } catch (RuntimeException e) {
                throw new ArgumentException(0, "auth does not fit " + type.getName(), e);
            }
        }
    }
}
