package io.rainsocket.admin;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.util.function.Predicate;

/** A password that is known by its bcrypt hash. The only class that links to the library. */
final class BcryptPassword implements Predicate<String> {

    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    private final char[] hash;

    BcryptPassword(String hash) {
        this.hash = hash.toCharArray();
    }

    /** Of a long password only the first 72 bytes count, as everywhere; the comparison takes the same time for all. */
    @Override
    public boolean test(String password) {
        return BCrypt.verifyer(VERSION, LongPasswordStrategies.truncate(VERSION))
                .verify(password.toCharArray(), hash)
                .verified;
    }
}
