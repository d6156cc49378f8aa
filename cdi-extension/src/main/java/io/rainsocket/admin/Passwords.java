package io.rainsocket.admin;

import java.util.function.Predicate;

/** Makes the check of a hash, if the application has brought the library for it. */
final class Passwords {

    /** A class of the library. */
    private static final String LIBRARY = "at.favre.lib.crypto.bcrypt.BCrypt";

    private Passwords() {}

    /**
     * Gives the check of a hash.
     *
     * @throws IllegalStateException if the library is not there
     */
    static Predicate<String> matching(String hash, ClassLoader libraries) {
        try {
            Class.forName(LIBRARY, false, libraries);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "RS-0680 the setting admin.passwordHash is there, and there is no " + LIBRARY
                            + "; add at.favre.lib:bcrypt to the application, beside Rainsocket's own jars, or use admin.role",
                    e);
        }
        return new BcryptPassword(hash);
    }
}
