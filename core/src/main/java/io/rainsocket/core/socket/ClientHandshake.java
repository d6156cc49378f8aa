package io.rainsocket.core.socket;

import io.rainsocket.ArgumentException;
import io.rainsocket.Handshake;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.spi.HandshakeDetails;
import io.rainsocket.spi.PayloadMapper;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The request that opened the connection, with the {@code auth} of one namespace. */
record ClientHandshake(HandshakeRequest request, String authJson, PayloadMapper mapper) implements Handshake {

    /** One that came as data: nobody is logged in with it. */
    static ClientHandshake of(HandshakeDetails details, PayloadMapper mapper) {
        HandshakeRequest request = new HandshakeRequest(
                details.url(),
                details.query(),
                details.headers(),
                details.address(),
                details.secure(),
                Locale.getDefault(),
                null,
                role -> false,
                details.issued(),
                Runnable::run,
                null);
        return new ClientHandshake(request, details.auth(), mapper);
    }

    @Override
    public Map<String, List<String>> headers() {
        return request.headers();
    }

    @Override
    public Map<String, String> query() {
        return request.query();
    }

    @Override
    public <T> T auth(Class<T> type) {
        try {
            return type.cast(mapper.read(authJson, type, List.of()));
        } catch (RuntimeException e) {
            throw new ArgumentException(0, "RS-0106 the auth object does not fit " + type.getTypeName(), e);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // JSON's objects have strings as names
    public Map<String, Object> auth() {
        return auth(Map.class);
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
    public boolean xdomain() {
        return request.headers().containsKey("origin");
    }

    @Override
    public Instant issued() {
        return request.issued();
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
        return request.principal() != null && request.roles().test(role);
    }

    /** The same as data. */
    HandshakeDetails details() {
        return new HandshakeDetails(headers(), query(), authJson, address(), secure(), issued(), url());
    }
}
