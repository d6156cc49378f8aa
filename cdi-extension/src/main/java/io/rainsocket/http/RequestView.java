package io.rainsocket.http;

import io.rainsocket.ConnectionRequest;
import io.rainsocket.core.engine.HandshakeRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A request as applications see it; {@code roles} are the caller's, {@code session} gives attributes or {@code null}. */
record RequestView(HandshakeRequest request, Predicate<String> roles, Function<String, Object> session)
        implements ConnectionRequest {

    @Override
    public Map<String, List<String>> headers() {
        return request.headers();
    }

    @Override
    public Map<String, String> query() {
        return request.query();
    }

    @Override
    public String address() {
        return request.address();
    }

    @Override
    public boolean secure() {
        return request.secure();
    }

    @Override
    public String url() {
        return request.url();
    }

    @Override
    public Locale locale() {
        return request.locale();
    }

    @Override
    public Optional<Principal> principal() {
        return Optional.ofNullable(request.principal());
    }

    @Override
    public boolean isUserInRole(String role) {
        return request.principal() != null && roles.test(role);
    }

    @Override
    public Optional<Object> sessionAttribute(String name) {
        return Optional.ofNullable(session.apply(name));
    }
}
