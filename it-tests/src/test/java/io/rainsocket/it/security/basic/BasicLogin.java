package io.rainsocket.it.security.basic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;

/** Chooses the mechanism. */
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "rain")
public class BasicLogin {}
