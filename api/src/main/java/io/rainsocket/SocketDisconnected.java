package io.rainsocket;

/**
 * A client has left a channel: fired as a CDI event ({@code @Observes SocketDisconnected}) where {@link Disconnected} is, for observers that
 * want to know why.
 *
 * @param socket the client
 * @param reason why it left
 */
public record SocketDisconnected(Socket socket, DisconnectReason reason) {}
