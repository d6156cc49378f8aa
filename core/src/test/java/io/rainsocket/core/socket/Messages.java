package io.rainsocket.core.socket;

import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.CallerState;
import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.HandshakeDetails;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketDetails;
import io.rainsocket.spi.SocketState;
import io.rainsocket.spi.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of the adapter SPI as lists of plain values and back. */
final class Messages {

    private Messages() {}

    static List<?> of(Payload payload) {
        return List.of(payload.json(), payload.attachments());
    }

    static Payload payload(Object value) {
        List<?> parts = (List<?>) value;
        return new Payload((String) parts.get(0), list(parts.get(1)));
    }

    static List<?> of(BroadcastOptions options) {
        EmitFlags flags = options.flags();
        return List.of(
                options.rooms(),
                options.except(),
                flags.volatileEvent(),
                flags.compress(),
                flags.timeout().map(Duration::toMillis).orElse(0L));
    }

    static BroadcastOptions options(Object value) {
        List<?> parts = (List<?>) value;
        long timeout = (long) parts.get(4);
        EmitFlags flags = new EmitFlags(
                (boolean) parts.get(2),
                (boolean) parts.get(3),
                false,
                timeout == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(timeout)));
        return new BroadcastOptions(set(parts.get(0)), set(parts.get(1)), flags);
    }

    static List<?> of(SocketState state) {
        return List.of(
                state.pid(),
                state.id(),
                state.rooms(),
                state.data(),
                state.login().stream().toList(),
                state.caller().stream().map(Messages::of).toList());
    }

    static SocketState state(Object value) {
        List<?> parts = (List<?>) value;
        return new SocketState(
                (String) parts.get(0),
                (String) parts.get(1),
                set(parts.get(2)),
                map(parts.get(3)),
                ((List<?>) parts.get(4)).stream().map(String.class::cast).findFirst(),
                ((List<?>) parts.get(5)).stream().map(Messages::caller).findFirst());
    }

    private static List<?> of(CallerState caller) {
        return List.of(
                caller.name(),
                caller.roles(),
                caller.expires().stream().map(Instant::toEpochMilli).toList());
    }

    private static CallerState caller(Object value) {
        List<?> parts = (List<?>) value;
        return new CallerState(
                (String) parts.get(0),
                set(parts.get(1)),
                ((List<?>) parts.get(2))
                        .stream()
                                .map(Long.class::cast)
                                .map(Instant::ofEpochMilli)
                                .findFirst());
    }

    static List<?> of(StoredEvent event) {
        return List.of(of(event.payload()), event.offset());
    }

    static StoredEvent event(Object value) {
        List<?> parts = (List<?>) value;
        return new StoredEvent(payload(parts.get(0)), (String) parts.get(1));
    }

    static List<?> of(SocketDetails socket) {
        HandshakeDetails handshake = socket.handshake();
        return List.of(
                socket.id(),
                List.of(
                        handshake.headers(),
                        handshake.query(),
                        handshake.auth(),
                        handshake.address(),
                        handshake.secure(),
                        handshake.issued().toString(),
                        handshake.url()),
                socket.rooms(),
                socket.data());
    }

    static SocketDetails socket(Object value) {
        List<?> parts = (List<?>) value;
        List<?> told = (List<?>) parts.get(1);
        HandshakeDetails handshake = new HandshakeDetails(
                map(told.get(0)),
                map(told.get(1)),
                (String) told.get(2),
                (String) told.get(3),
                (boolean) told.get(4),
                Instant.parse((String) told.get(5)),
                (String) told.get(6));
        return new SocketDetails((String) parts.get(0), handshake, set(parts.get(2)), map(parts.get(3)));
    }

    @SuppressWarnings("unchecked") // what was written
    static <T> List<T> list(Object value) {
        return (List<T>) value;
    }

    static Set<String> set(Object value) {
        return new HashSet<>(Messages.<String>list(value));
    }

    @SuppressWarnings("unchecked") // what was written
    private static <V> Map<String, V> map(Object value) {
        return (Map<String, V>) value;
    }
}
