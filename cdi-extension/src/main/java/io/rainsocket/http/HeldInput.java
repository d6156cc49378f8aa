package io.rainsocket.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Input whose listener hears nothing before the release. */
final class HeldInput extends ServletInputStream {

    private static final Logger LOG = System.getLogger(HeldInput.class.getName());

    private final ServletInputStream input;

    /** Owned by the thread that initialises the upgrade; {@code null} if nobody listens. */
    private ReadListener listener;

    HeldInput(ServletInputStream input) {
        this.input = input;
    }

    @Override
    public void setReadListener(ReadListener readListener) {
        listener = readListener;
    }

    /** The listener may be called before this returns. */
    void release() {
        if (listener == null) {
            return;
        }
        try {
            input.setReadListener(listener);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "RS-0658 a WebSocket was gone before it was read", e);
        }
    }

    @Override
    public boolean isFinished() {
        return input.isFinished();
    }

    @Override
    public boolean isReady() {
        return input.isReady();
    }

    @Override
    public int available() throws IOException {
        return input.available();
    }

    @Override
    public int read() throws IOException {
        return input.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return input.read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
