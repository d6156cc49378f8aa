package io.rainsocket.it.security.container;

import jakarta.security.enterprise.credential.Credential;

/** A signed token. */
public record TokenCredential(String token) implements Credential {}
