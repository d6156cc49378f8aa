package io.rainsocket;

/**
 * The last socket of a user has left this server: fired as a CDI event ({@code @Observes UserOffline}).
 *
 * @param name the name of the {@linkplain Socket#principal() principal}
 * @see UserOnline
 */
public record UserOffline(String name) {}
