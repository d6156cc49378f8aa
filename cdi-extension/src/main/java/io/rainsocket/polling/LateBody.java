package io.rainsocket.polling;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * A body that is still on its way: nobody waits for it, as each client could take one of the server's few threads else. Containers call
 * one method at a time.
 */
final class LateBody implements ReadListener {

    private static final int CHUNK = 8 * 1024;

    private final ServletInputStream input;
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> whole = new CompletableFuture<>();

    private LateBody(ServletInputStream input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    /** Of a request that is suspended; as UTF-8, {@code null} if it is too long. Who gives up completes the future. */
    static CompletableFuture<String> of(ServletInputStream input, int limit) {
        LateBody body = new LateBody(input, limit);
        input.setReadListener(body);
        return body.whole;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (!whole.isDone() && input.isReady()) {
            int read = input.read(chunk);
            if (read < 0) {
                return;
            }
            bytes.write(chunk, 0, read);
            if (bytes.size() > limit) {
                whole.complete(null);
            }
        }
    }

    @Override
    public void onAllDataRead() {
        whole.complete(bytes.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }
}
