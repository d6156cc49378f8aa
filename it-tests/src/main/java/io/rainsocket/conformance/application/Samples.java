package io.rainsocket.conformance.application;

import io.rainsocket.Socket;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the event {@code give} gives. */
final class Samples {

    private static final String CONTROL = "a\u001eb\u0000c\u2028d\u2029e\"f\\g/h\u20aci\ud83d\ude00j\u007fk";

    private Samples() {}

    static void give(Socket socket, String what, int n) {
        switch (what) {
            case "binary" -> {
                Map<String, Object> nested = new LinkedHashMap<>();
                nested.put("a", new byte[] {5});
                nested.put("b", List.of(new byte[0], "x"));
                socket.emit("given", new byte[] {1, 2, 3, 4}, nested, "tail");
            }
            case "text" -> socket.emit("given", "x".repeat(n));
            case "bytes" -> socket.emit("given", sevens(n));
            case "control" -> socket.emit("given", CONTROL);
            default -> {
                // nothing else is asked for
            }
        }
    }

    private static byte[] sevens(int n) {
        byte[] bytes = new byte[n];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }
}
