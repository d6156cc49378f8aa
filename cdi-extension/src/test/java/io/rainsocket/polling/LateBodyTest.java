package io.rainsocket.polling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A body that comes in pieces. */
class LateBodyTest {

    private final Pieces input = new Pieces();
    private final CompletableFuture<String> body = LateBody.of(input, 8);

    @Test
    void isThereWithItsLastPiece() throws IOException {
        byte[] bytes = "42[\"é\"]".getBytes(StandardCharsets.UTF_8);
        input.bring(bytes, 0, 5);
        input.bring(bytes, 5, bytes.length - 5);
        assertThat(body).isNotDone();

        input.listener.onAllDataRead();
        assertThat(body).isCompletedWithValue("42[\"é\"]");
    }

    @Test
    void isNothingAsSoonAsItIsTooLong() throws IOException {
        input.bring(new byte[8], 0, 8);
        assertThat(body).isNotDone();

        input.bring(new byte[1], 0, 1);
        assertThat(body).isCompletedWithValue(null);
    }

    @Test
    void failsWithTheClient() {
        IOException reset = new IOException("reset");
        input.listener.onError(reset);
        assertThat(body).isCompletedExceptionally();
    }

    @Test
    void hasLimitedTime() {
        List<Runnable> waiting = new ArrayList<>();
        PollingTransport transport = new PollingTransport(
                (delay, action) -> {
                    assertThat(delay).isEqualTo(300);
                    waiting.add(action);
                    return () -> waiting.remove(action);
                },
                0);
        CompletableFuture<String> quick = new CompletableFuture<>();
        transport.giveUpLater(quick, 300);
        transport.giveUpLater(body, 300);
        quick.complete("40");

        assertThat(waiting).hasSize(1);
        waiting.get(0).run();
        assertThat(body).isCompletedExceptionally();
    }

    /** Tells its listener of each piece. */
    private static final class Pieces extends ServletInputStream {

        private ReadListener listener;
        private byte[] piece = new byte[0];

        void bring(byte[] bytes, int offset, int length) throws IOException {
            piece = new byte[length];
            System.arraycopy(bytes, offset, piece, 0, length);
            listener.onDataAvailable();
        }

        @Override
        public void setReadListener(ReadListener readListener) {
            listener = readListener;
        }

        @Override
        public boolean isReady() {
            return piece.length > 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int read = piece.length;
            System.arraycopy(piece, 0, bytes, offset, read);
            piece = new byte[0];
            return read;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isFinished() {
            return false;
        }
    }
}
