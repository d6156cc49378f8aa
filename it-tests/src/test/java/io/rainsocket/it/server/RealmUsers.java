package io.rainsocket.it.server;

import io.rainsocket.it.security.container.Users;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The users of the tests as files of the servers' own realms, for applications that leave the login to the server. */
final class RealmUsers {

    /** Of the word {@code rain}, with a salt. */
    private static final String PAYARA_HASH = "{SSHA256}V0VCk3njhsuQtrgQO7+jgmOB4B1iIzj7uWQzU2aU+o5yYWluc29jaw==";

    private RealmUsers() {}

    /** WildFly's properties realm, with passwords in plain text. */
    static String passwords() {
        return lines((name, groups) -> name + "=" + Users.PASSWORD);
    }

    /** The groups for {@link #passwords()}. */
    static String groups() {
        return lines((name, groups) -> name + "=" + groups);
    }

    /** Payara's file realm. */
    static String keyfile() {
        return lines((name, groups) -> name + ";" + PAYARA_HASH + ";" + groups);
    }

    private static String lines(BiFunction<String, String, String> line) {
        return Users.GROUPS.entrySet().stream()
                .map(user -> line.apply(user.getKey(), String.join(",", user.getValue())) + "\n")
                .collect(Collectors.joining());
    }
}
