package io.rainsocket;

/**
 * The first socket of a user has come to this server: fired as a CDI event ({@code @Observes UserOnline}). Counted over all namespaces of
 * the web application; for each user it alternates with {@link UserOffline}, in order.
 *
 * @param name the name of the {@linkplain Socket#principal() principal}
 */
public record UserOnline(String name) {}
