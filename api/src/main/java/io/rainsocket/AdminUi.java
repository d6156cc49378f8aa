package io.rainsocket;

import java.time.Duration;
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
     * @throws IllegalArgumentException if nobody is named who may use it, or parts are out of their range; the message names all of them
     */
    public AdminUi {
        new Checks()
                .require(
                        namespace.matches("/[^,?\\s]*"),
                        "admin.namespace",
                        namespace,
                        "a name that starts with a slash")
                .require(
                        role.isPresent() || username.isPresent(),
                        "admin",
                        "open to everybody",
                        "a role, or a user name with the bcrypt hash of a password")
                .require(
                        username.isPresent() == passwordHash.isPresent(),
                        "admin.passwordHash",
                        passwordHash.isPresent() ? "set without a user name" : "missing",
                        "a user name and the bcrypt hash of its password, both or neither")
                .require(
                        passwordHash.filter(hash -> !isBcrypt(hash)).isEmpty(),
                        "admin.passwordHash",
                        "not a bcrypt hash", // which is a secret, maybe even the password itself
                        "$2a$, $2b$ or $2y$, the cost, and 53 characters")
                .positive("admin.statsInterval", statsInterval)
                .done();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static AdminUiBuilder builder() {
        return new AdminUiBuilder();
    }

    /**
     * Starts from these parts.
     *
     * @return a new builder that has them all
     */
    public AdminUiBuilder toBuilder() {
        return new AdminUiBuilder(this);
    }

    /**
     * For callers who are logged in to the application and have a role.
     *
     * @param role the role's name
     * @return everything else as by default
     */
    public static AdminUi forRole(String role) {
        return builder().role(role).build();
    }

    /**
     * For whoever knows a name and a password.
     *
     * @param username the name
     * @param passwordHash the bcrypt hash of the password
     * @return everything else as by default
     */
    public static AdminUi forUser(String username, String passwordHash) {
        return builder().username(username).passwordHash(passwordHash).build();
    }

    /**
     * The same, but nothing can be changed by it.
     *
     * @return a new value
     */
    public AdminUi asReadOnly() {
        return toBuilder().readOnly(true).build();
    }

    /**
     * The same, with single events shown.
     *
     * @return a new value
     */
    public AdminUi withEvents() {
        return toBuilder().development(true).build();
    }

    /** {@return a text without the hash} */
    @Override
    public String toString() {
        return "AdminUi[" + namespace + "]";
    }

    private static boolean isBcrypt(String hash) {
        return hash.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    }
}
