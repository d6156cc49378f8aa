package io.rainsocket.polling;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reads the body of a POST, up to a limit in bytes. */
final class LimitedBody {

    private LimitedBody() {}

    /** Whether nobody would have to wait for it: the whole body is there, or so long that it is not read. */
    static boolean isThere(HttpServletRequest request, int limit) throws IOException {
        long length = request.getContentLengthLong();
        return length > limit || length >= 0 && request.getInputStream().available() >= length;
    }

    /** Reads on another thread, which waits for the client no longer than the container's time limit for reading. */
    static CompletableFuture<String> await(HttpServletRequest request, int limit, Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return read(request, limit);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                executor);
    }

    /** The body as UTF-8, whatever its content type says; {@code null} if it is too long. */
    static String read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            return null;
        }
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        return bytes.length > limit ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
