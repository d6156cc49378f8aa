package io.rainsocket.examples.chat.rooms;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A namespace, and sockets in it, that write down what is asked of them: {@code "ada to room:Lobby joined [...]"}. */
final class RecordedNamespace {

    private final List<String> calls = new ArrayList<>();

    Namespace namespace() {
        return record(Namespace.class, "everyone");
    }

    Socket socket(String id) {
        return record(Socket.class, id);
    }

    /** What was recorded since the last call of this method. */
    List<String> calls() {
        List<String> result = List.copyOf(calls);
        calls.clear();
        return result;
    }

    private <T> T record(Class<T> type, String who) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "id":
                            return who;
                        case "to", "except":
                            return record(
                                    BroadcastOperator.class, who + " " + method.getName() + " " + first(arguments));
                        default:
                            calls.add(who + " " + method.getName() + " " + Arrays.deepToString(arguments));
                            return null;
                    }
                }));
    }

    private static Object first(Object... arguments) {
        return ((Object[]) arguments[0])[0];
    }
}
