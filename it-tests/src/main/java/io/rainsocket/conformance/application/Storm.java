package io.rainsocket.conformance.application;

import io.rainsocket.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.IntStream;

/** Emits from several threads at once, with and without attachments. */
final class Storm {

    private Storm() {}

    static void rage(Socket socket, int n) {
        IntStream.range(0, n).parallel().forEach(i -> emit(socket, i));
    }

    private static void emit(Socket socket, int i) {
        if (i % 2 == 0) {
            socket.emit("storm", i);
        } else {
            byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(i).array();
            socket.emit("storm", i, bytes, Map.of("again", bytes));
        }
    }
}
