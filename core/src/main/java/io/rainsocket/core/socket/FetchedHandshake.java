package io.rainsocket.core.socket;

import io.rainsocket.Handshake;
import io.rainsocket.spi.HandshakeDetails;
import io.rainsocket.spi.PayloadMapper;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A handshake that came as data: nobody is logged in with it. */
record FetchedHandshake(HandshakeDetails details, PayloadMapper mapper) implements Handshake {

    @Override
    public Map<String, List<String>> headers() {
        return details.headers();
    }

    @Override
    public Map<String, String> query() {
        return details.query();
    }

    @Override
    public <T> T auth(Class<T> type) {
        return AuthObject.bind(details.auth(), type, mapper);
    }

    @Override
    @SuppressWarnings("unchecked") // JSON's objects have strings as names
    public Map<String, Object> auth() {
        return auth(Map.class);
    }

    @Override
    public String address() {
        return details.address();
    }

    @Override
    public boolean secure() {
        return details.secure();
    }

    @Override
    public boolean xdomain() {
        return details.headers().containsKey("origin");
    }

    @Override
    public Instant issued() {
        return details.issued();
    }

    @Override
    public String url() {
        return details.url();
    }

    @Override
    public Locale locale() {
        return Locale.getDefault();
    }

    @Override
    public Optional<Principal> principal() {
        return Optional.empty();
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }
}
