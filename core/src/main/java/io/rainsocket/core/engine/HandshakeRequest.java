package io.rainsocket.core.engine;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * The request that opened a session.
 *
 * @param url path and query, not decoded
 * @param query the decoded query parameters
 * @param headers names in lower case
 * @param address the client's IP address
 * @param secure whether it came over TLS
 * @param locale the language that the client prefers
 * @param principal who is logged in, may be {@code null}
 * @param roles whether the caller has a role
 * @param issued when it came
 * @param executor runs the application's code for this connection, in the application's context
 * @param session the HTTP session that it came with, which is nothing to the engine; {@code null} if it had none
 */
public record HandshakeRequest(
        String url,
        Map<String, String> query,
        Map<String, List<String>> headers,
        String address,
        boolean secure,
        Locale locale,
        Principal principal,
        Predicate<String> roles,
        Instant issued,
        Executor executor,
        Object session) {}
