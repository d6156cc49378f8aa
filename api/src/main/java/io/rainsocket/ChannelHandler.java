package io.rainsocket;

/**
 * RAIN's style of a channel: one method that gets each new socket and registers listeners on it.
 *
 * <pre>{@code
 * @Channel("chat")
 * public class Chat implements ChannelHandler {
 *     public void handle(Socket socket) {
 *         socket.emit("hello", Map.of("message", "Welcome!"));
 *         socket.on("new-message", Message.class, message -> socket.broadcast().emit("message", message));
 *     }
 * }
 * }</pre>
 */
public interface ChannelHandler {

    /**
     * Called once for each client that has joined the namespace, before any of its events.
     *
     * @param socket the client
     * @throws Exception logged; the socket stays connected
     */
    void handle(Socket socket) throws Exception;
}
