package io.rainsocket.cdi.parameter;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parameter that is recognised by its type, wherever it stands. */
public interface SpecialParameter extends Parameter {

    /**
     * The type that it is recognised by.
     *
     * @return the exact type
     */
    Class<?> type();

    /**
     * Where such a parameter may stand.
     *
     * @return all kinds of handler methods that are about a client, by default
     */
    default Set<HandlerKind> allowedIn() {
        return HandlerKind.ofSockets();
    }

    /**
     * Finds the special parameter of a type.
     *
     * @param type a parameter's type
     * @return empty if the parameter is bound to what the client sent
     */
    static Optional<SpecialParameter> matching(Type type) {
        return all().stream().filter(special -> special.type() == type).findFirst();
    }

    /**
     * All of them.
     *
     * @return in the order in which messages list them
     */
    static List<SpecialParameter> all() {
        return List.of(
                new SocketParameter(),
                new NamespaceParameter(),
                new HandshakeParameter(),
                new PrincipalParameter(),
                new WebSessionParameter(),
                new HttpSessionParameter(),
                new EventParameter(),
                new AckParameter(),
                new OutgoingEventParameter(),
                new DisconnectReasonParameter());
    }
}
