package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.cdi.testing.Proxies;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An upgrade whose client has spoken already when it begins. */
class ReadyUpgradeTest {

    private final List<String> events = new ArrayList<>();
    private final EagerInput input = new EagerInput();
    private final ReadyUpgrade upgrade = new ReadyUpgrade();

    private final WebConnection connection = Proxies.of(WebConnection.class, new Object() {
        ServletInputStream getInputStream() {
            return input;
        }

        void close() {
            events.add("closed");
        }
    });

    private void begin(boolean closes) {
        upgrade.handler(new Handler(closes));
        upgrade.init(connection);
    }

    @Test
    void theListenerHearsOfItWhenTheHandlerIsReady() {
        begin(false);
        assertThat(events).containsExactly("initialised", "read 7");
    }

    @Test
    void nothingIsReadOfOneThatWasClosedAtOnce() {
        input.closed = true;
        begin(true);
        assertThat(events).containsExactly("closed", "initialised");
    }

    @Test
    void theEndIsPassedOn() {
        begin(false);
        upgrade.destroy();
        assertThat(events).endsWith("destroyed");
    }

    /** Listens before it is ready, as the one of Tyrus does. */
    private final class Handler implements HttpUpgradeHandler, ReadListener {

        private final boolean closes;
        private ServletInputStream stream;

        Handler(boolean closes) {
            this.closes = closes;
        }

        @Override
        public void init(WebConnection held) {
            try {
                stream = held.getInputStream();
                stream.setReadListener(this);
                if (closes) {
                    held.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            events.add("initialised");
        }

        @Override
        public void onDataAvailable() throws IOException {
            events.add("read " + stream.read());
        }

        @Override
        public void onAllDataRead() {
            events.add("all was read");
        }

        @Override
        public void onError(Throwable failure) {
            events.add("failed");
        }

        @Override
        public void destroy() {
            events.add("destroyed");
        }
    }

    /** Tells its listener of data in the call that sets it. */
    private static final class EagerInput extends ServletInputStream {

        private boolean closed;

        @Override
        public void setReadListener(ReadListener listener) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            try {
                listener.onDataAvailable();
            } catch (IOException e) {
                listener.onError(e);
            }
        }

        @Override
        public int read() {
            return 7;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
