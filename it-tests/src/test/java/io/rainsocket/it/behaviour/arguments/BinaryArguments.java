package io.rainsocket.it.behaviour.arguments;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Binary values in and out, each kind of Java type and at any depth. */
@Channel("arguments/binary")
public class BinaryArguments {

    @OnEvent("bytes")
    byte[] bytes(byte[] content) {
        return reversed(content);
    }

    @OnEvent("buffer")
    ByteBuffer buffer(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return ByteBuffer.wrap(reversed(bytes));
    }

    @OnEvent("stream")
    InputStream stream(InputStream content) throws IOException {
        return new ByteArrayInputStream(reversed(content.readAllBytes()));
    }

    @OnEvent("nested")
    Parcel nested(Parcel parcel) {
        return new Parcel(
                "back: " + parcel.label(),
                reversed(parcel.content()),
                parcel.extras().stream().map(BinaryArguments::reversed).toList());
    }

    @OnEvent("sizes")
    List<Integer> sizes(List<byte[]> contents) {
        return contents.stream().map(content -> content.length).toList();
    }

    @OnEvent("plain")
    Object plain(Object value) {
        return value;
    }

    @OnEvent("emit")
    void emit(Socket socket, byte[] content) {
        socket.emit("parcel", "first", Map.of("nested", List.of(content, ByteBuffer.wrap(content))), content);
    }

    private static byte[] reversed(byte[] content) {
        byte[] result = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            result[content.length - 1 - i] = content[i];
        }
        return result;
    }
}
