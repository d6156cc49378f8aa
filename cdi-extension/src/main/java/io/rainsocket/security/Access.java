package io.rainsocket.security;

import io.rainsocket.Socket;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may pass, as one of the annotations says (Jakarta Annotations, section 3). */
public sealed interface Access {

    /**
     * Asks about a client.
     *
     * @param socket the client
     * @return why it may not pass; empty if it may
     */
    Optional<Refusal> refusalOf(Socket socket);

    /**
     * What the annotations of one class or method say.
     *
     * @param annotations all that it has
     * @return empty without any of the three; more than one contradict each other
     */
    static List<Access> declaredBy(Collection<Annotation> annotations) {
        return annotations.stream().flatMap(Access::of).toList();
    }

    private static Stream<Access> of(Annotation annotation) {
        if (annotation instanceof RolesAllowed roles) {
            return Stream.of(new Roles(Set.copyOf(List.of(roles.value()))));
        }
        if (annotation instanceof DenyAll) {
            return Stream.of(new Nobody());
        }
        return annotation instanceof PermitAll ? Stream.of(new Everybody()) : Stream.empty();
    }

    /** {@code @PermitAll}. */
    record Everybody() implements Access {

        @Override
        public Optional<Refusal> refusalOf(Socket socket) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "@PermitAll";
        }
    }

    /** {@code @DenyAll}. */
    record Nobody() implements Access {

        @Override
        public Optional<Refusal> refusalOf(Socket socket) {
            return Optional.of(Refusal.FORBIDDEN);
        }

        @Override
        public String toString() {
            return "@DenyAll";
        }
    }

    /**
     * {@code @RolesAllowed}.
     *
     * @param names of which one suffices; {@code **} stands for whoever is known (Jakarta Servlet, section 13.3)
     */
    record Roles(Set<String> names) implements Access {

        private static final String ANYONE_KNOWN = "**";

        /** Makes the record unmodifiable. */
        public Roles {
            names = Set.copyOf(names);
        }

        @Override
        public Optional<Refusal> refusalOf(Socket socket) {
            if (socket.principal().isEmpty()) {
                return Optional.of(Refusal.UNAUTHORIZED);
            }
            boolean has = names.contains(ANYONE_KNOWN) || names.stream().anyMatch(socket::isUserInRole);
            return has ? Optional.empty() : Optional.of(Refusal.FORBIDDEN);
        }

        @Override
        public String toString() {
            return "@RolesAllowed(" + String.join(", ", names.stream().sorted().toList()) + ")";
        }
    }
}
