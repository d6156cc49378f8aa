package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with the MessagePack parser, whose clients all have it. */
public interface MsgPackSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> msgpack() {
        return clients().run("msgpack", Map.of("PARSER", "socket.io-msgpack-parser"));
    }
}
