package io.rainsocket.it.broken;

import java.util.List;

/** What a failed start must tell of this package: the code and the place of each mistake. */
public final class Mistakes {

    /** The beginnings of the messages. */
    public static final List<String> MESSAGES = List.of(
            "RS-0201 IllegalName: found",
            "RS-0203 ReservedEvent#gone(): found",
            "RS-0204 UnknownParameter#gone(String): found",
            "RS-0210 TwiceHandled#",
            "RS-0211 NoChannel#lost(): found",
            "RS-0216 UnknownNamespace#nowhere: found",
            "RS-0217 ");

    private Mistakes() {}
}
