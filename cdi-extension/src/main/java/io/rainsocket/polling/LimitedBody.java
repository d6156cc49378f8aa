package io.rainsocket.polling;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The body of a POST as far as it was read, up to a limit in bytes. Used by one thread at a time. */
final class LimitedBody {

    private static final int PIECE = 8 * 1024;

    private final HttpServletRequest request;
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);

    LimitedBody(HttpServletRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Whether it is too long by what the client says, or by what has come. */
    boolean isTooLong() {
        return request.getContentLengthLong() > limit || bytes.size() > limit;
    }

    /** Whether it can be read without waiting for the client. */
    boolean isThere() throws IOException {
        long length = request.getContentLengthLong();
        return length >= 0 && request.getInputStream().available() >= length;
    }

    /** Waits for all of it, unless it is too long. */
    void readAll() throws IOException {
        if (!isTooLong()) {
            bytes.write(request.getInputStream().readNBytes(limit + 1));
        }
    }

    /** Takes what there is, for a {@code ReadListener}. */
    void readReady() throws IOException {
        var input = request.getInputStream();
        byte[] piece = new byte[PIECE];
        while (!isTooLong() && input.isReady()) {
            int count = input.read(piece);
            if (count < 0) {
                return;
            }
            bytes.write(piece, 0, count);
        }
    }

    /** As UTF-8, whatever its content type says; {@code null} if it is too long. */
    String text() {
        return isTooLong() ? null : bytes.toString(StandardCharsets.UTF_8);
    }
}
