package io.rainsocket;

import java.time.Duration;
import java.util.Optional;

/** Collects who may use the Admin UI, and what it shows; used by one thread. What the methods take is described at the components of {@link AdminUi}. */
public final class AdminUiBuilder {

    private String namespace = "/admin";
    private Optional<String> role = Optional.empty();
    private Optional<String> username = Optional.empty();
    private Optional<String> passwordHash = Optional.empty();
    private boolean readOnly = false;
    private boolean development = false;
    private Duration statsInterval = Duration.ofSeconds(2);

    AdminUiBuilder() {}

    AdminUiBuilder(AdminUi from) {
        namespace = from.namespace();
        role = from.role();
        username = from.username();
        passwordHash = from.passwordHash();
        readOnly = from.readOnly();
        development = from.development();
        statsInterval = from.statsInterval();
    }

    /**
     * Sets {@link AdminUi#namespace()}.
     *
     * @param value the name
     * @return this builder
     */
    public AdminUiBuilder namespace(String value) {
        namespace = value;
        return this;
    }

    /**
     * Sets {@link AdminUi#role()}.
     *
     * @param value the role's name
     * @return this builder
     */
    public AdminUiBuilder role(String value) {
        role = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link AdminUi#username()}.
     *
     * @param value the name; needs a {@link #passwordHash}
     * @return this builder
     */
    public AdminUiBuilder username(String value) {
        username = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link AdminUi#passwordHash()}.
     *
     * @param value the bcrypt hash; needs a {@link #username}
     * @return this builder
     */
    public AdminUiBuilder passwordHash(String value) {
        passwordHash = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link AdminUi#readOnly()}.
     *
     * @param value whether actions are ignored
     * @return this builder
     */
    public AdminUiBuilder readOnly(boolean value) {
        readOnly = value;
        return this;
    }

    /**
     * Sets {@link AdminUi#development()}.
     *
     * @param value whether single events are shown
     * @return this builder
     */
    public AdminUiBuilder development(boolean value) {
        development = value;
        return this;
    }

    /**
     * Sets {@link AdminUi#statsInterval()}.
     *
     * @param value the time
     * @return this builder
     */
    public AdminUiBuilder statsInterval(Duration value) {
        statsInterval = value;
        return this;
    }

    /**
     * Checks what was collected.
     *
     * @return a new value
     * @throws IllegalArgumentException if parts are out of their range; the message names all of them
     */
    public AdminUi build() {
        return new AdminUi(namespace, role, username, passwordHash, readOnly, development, statsInterval);
    }
}
