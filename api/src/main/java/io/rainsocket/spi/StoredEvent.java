package io.rainsocket.spi;

/**
 * An event that a client has missed.
 *
 * @param payload the event
 * @param offset where it stands among the events of its namespace; sent to clients, who show it when they return
 */
public record StoredEvent(Payload payload, String offset) {}
