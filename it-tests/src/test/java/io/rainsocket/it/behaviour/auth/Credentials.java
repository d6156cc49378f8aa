package io.rainsocket.it.behaviour.auth;

/** What a client of {@link AuthChannel} may tell. */
public record Credentials(String user, int level) {}
