package io.rainsocket.admin;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Event;
import io.rainsocket.core.socket.EventHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/**
 * What the Admin UI asks for. Each names a namespace and, as a filter, a room or a socket's id; without one it means all sockets:
 *
 * <pre>
 *   emit         nsp, filter, event, arguments...
 *   join         nsp, room, filter
 *   leave        nsp, room, filter
 *   _disconnect  nsp, whether to close the connection, filter
 * </pre>
 */
final class Actions {

    private static final Logger LOG = System.getLogger(Actions.class.getName());

    private static final int EMITTED = 2;
    private static final int FILTER = 2;

    private final Scenery scenery;
    private final Map<String, EventHandler> byName;

    Actions(Scenery scenery) {
        this.scenery = scenery;
        byName = Map.of(
                "emit", action(1, Actions::emit),
                "join", action(FILTER, (sockets, asked) -> sockets.socketsJoin(asked.get(1, String.class))),
                "leave", action(FILTER, (sockets, asked) -> sockets.socketsLeave(asked.get(1, String.class))),
                "_disconnect",
                        action(FILTER, (sockets, asked) -> sockets.disconnectSockets(asked.get(1, boolean.class))));
    }

    /** {@code null} if there is no such action. */
    EventHandler named(String event) {
        return byName.get(event);
    }

    private static void emit(BroadcastOperator sockets, Arguments asked) {
        Object[] event = asked.toArray();
        sockets.emit(asked.get(EMITTED, String.class), Arrays.copyOfRange(event, EMITTED + 1, event.length));
    }

    /** {@code filter}: where the filter stands. */
    private EventHandler action(int filter, BiConsumer<BroadcastOperator, Arguments> action) {
        return new EventHandler() {
            @Override
            public boolean nonBlocking() {
                return false;
            }

            @Override
            public CompletionStage<?> handle(Event event) {
                try {
                    act(event, filter, action);
                } catch (RuntimeException e) {
                    LOG.log(Level.DEBUG, "RS-0684 the Admin UI asked for something that makes no sense", e);
                }
                return null;
            }
        };
    }

    private void act(Event event, int filter, BiConsumer<BroadcastOperator, Arguments> action) {
        Arguments asked = event.arguments();
        scenery.namespace(asked.get(0, String.class)).ifPresent(namespace -> {
            String room = asked.get(filter, String.class);
            action.accept(room == null || room.isEmpty() ? namespace : namespace.in(room), asked);
            LOG.log(
                    Level.INFO,
                    "RS-0683 a user of the Admin UI, from {0}, did \"{1}\" in {2}",
                    event.socket().handshake().address(),
                    event.name(),
                    namespace.name());
        });
    }
}
