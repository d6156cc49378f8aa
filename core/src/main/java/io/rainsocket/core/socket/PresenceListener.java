package io.rainsocket.core.socket;

/** Hears of users that come and go. */
@FunctionalInterface
public interface PresenceListener {

    /**
     * The first socket of a user has come, or the last one gone; in turns for each user.
     *
     * @param user the user's name
     * @param online which of both
     */
    void changed(String user, boolean online);
}
