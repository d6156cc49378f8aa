package io.rainsocket.deploy;

import io.rainsocket.Parser;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.protocol.JsonPacketParser;
import io.rainsocket.core.protocol.PacketParser;
import io.rainsocket.msgpack.MsgPackParser;

/** The parser that the settings name. */
final class Parsers {

    /** A class of the library that the MessagePack parser needs and applications bring. */
    private static final String LIBRARY = "org.msgpack.core.MessagePack";

    private Parsers() {}

    /**
     * Chooses the parser.
     *
     * @throws IllegalStateException if the library that it needs is not there
     */
    static PacketParser of(RainsocketConfig config) {
        return of(config.parser(), Parsers.class.getClassLoader());
    }

    static PacketParser of(Parser parser, ClassLoader libraries) {
        return switch (parser) {
            case JSON -> new JsonPacketParser();
            case MSGPACK -> msgPack(libraries);
        };
    }

    private static PacketParser msgPack(ClassLoader libraries) {
        try {
            Class.forName(LIBRARY, false, libraries);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "RS-0440 the setting parser is MSGPACK, and there is no " + LIBRARY
                            + "; add org.msgpack:msgpack-core to the application, beside Rainsocket's own jars",
                    e);
        }
        return new MsgPackParser();
    }
}
