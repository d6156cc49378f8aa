package io.rainsocket.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A connection whose input waits to be released.
 *
 * @param connection the container's
 * @param input its input
 */
@SuppressWarnings("try") // the interface lets close fail in any way
record HeldConnection(WebConnection connection, HeldInput input) implements WebConnection {

    static HeldConnection of(WebConnection connection) {
        try {
            return new HeldConnection(connection, new HeldInput(connection.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return input;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return connection.getOutputStream();
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
