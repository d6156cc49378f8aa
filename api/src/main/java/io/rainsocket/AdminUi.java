package io.rainsocket;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The namespace that Socket.IO's Admin UI connects to. Off by default. Whoever may use it sees all sockets, and disconnects them unless
 * it is {@linkplain #readOnly() read-only}: it is guarded by a role of the application's own login, or by a name and password.
 *
 * @param namespace its name; {@code /admin} by default
 * @param role the role that a logged-in caller needs; empty if the login does not count
 * @param username the name to log in with; empty if there is none
 * @param passwordHash the bcrypt hash of the password ({@code $2a$}, {@code $2b$} or {@code $2y$}); empty if there is no name
 * @param readOnly whether actions are ignored; {@code false} by default
 * @param development whether single events are shown as well; {@code false} by default, since it costs time for each event
 * @param statsInterval how often figures are sent; 2 seconds by default
 * @see <a href="https://socket.io/docs/v4/admin-ui/">Socket.IO: Admin UI</a>
 */
public record AdminUi(
        String namespace,
        Optional<String> role,
        Optional<String> username,
        Optional<String> passwordHash,
        boolean readOnly,
        boolean development,
        Duration statsInterval) {

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException if nobody is named who may use it, or a part is out of its range; the message names it
     */
    public AdminUi {
        Settings.require(
                namespace.matches("/[^,?\\s]*"), "admin.namespace", namespace, "a name that starts with a slash");
        Settings.require(
                role.isPresent() || username.isPresent(),
                "admin",
                "open to everybody",
                "a role, or a user name with the bcrypt hash of a password");
        Settings.require(
                username.isPresent() == passwordHash.isPresent(),
                "admin.passwordHash",
                passwordHash.isPresent() ? "set without a user name" : "missing",
                "a user name and the bcrypt hash of its password, both or neither");
        passwordHash.ifPresent(hash -> Settings.require(
                hash.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}"),
                "admin.passwordHash",
                "not a bcrypt hash",
                "$2a$, $2b$ or $2y$, the cost, and 53 characters"));
        Settings.requirePositive("admin.statsInterval", statsInterval);
        Objects.requireNonNull(role, "role");
    }

    /**
     * For callers who are logged in to the application and have a role.
     *
     * @param role the role's name
     * @return everything else as by default
     */
    public static AdminUi forRole(String role) {
        return new AdminUi(
                "/admin", Optional.of(role), Optional.empty(), Optional.empty(), false, false, Duration.ofSeconds(2));
    }

    /**
     * For whoever knows a name and a password.
     *
     * @param username the name
     * @param passwordHash the bcrypt hash of the password
     * @return everything else as by default
     */
    public static AdminUi forUser(String username, String passwordHash) {
        return new AdminUi(
                "/admin",
                Optional.empty(),
                Optional.of(username),
                Optional.of(passwordHash),
                false,
                false,
                Duration.ofSeconds(2));
    }

    /**
     * The same, but nothing can be changed by it.
     *
     * @return a new value
     */
    public AdminUi asReadOnly() {
        return new AdminUi(namespace, role, username, passwordHash, true, development, statsInterval);
    }

    /**
     * The same, with single events shown.
     *
     * @return a new value
     */
    public AdminUi withEvents() {
        return new AdminUi(namespace, role, username, passwordHash, readOnly, true, statsInterval);
    }

    /** {@return a text without the hash} */
    @Override
    public String toString() {
        return "AdminUi[" + namespace + "]";
    }
}
