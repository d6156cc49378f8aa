package io.rainsocket.polling;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that is read whenever some of it comes: no thread waits for the client. The container calls one method at a time, on I/O threads
 * perhaps, so whatever follows from the body happens on a thread that the container has for that.
 */
final class ComingBody implements ReadListener, AsyncListener {

    /** What becomes of the request. Called once in all, before the request is completed. */
    interface Reader {

        /** All of it has come, or too much. */
        void read(LimitedBody body, AsyncContext async);

        /** The client has broken off. */
        void failed(Throwable failure);

        /** It took too long. */
        void late();
    }

    private final LimitedBody body;
    private final AsyncContext async;
    private final Reader reader;
    private final AtomicBoolean over = new AtomicBoolean();

    private ComingBody(LimitedBody body, AsyncContext async, Reader reader) {
        this.body = body;
        this.async = async;
        this.reader = reader;
    }

    /** Called last by the servlet's thread. */
    static void await(HttpServletRequest request, LimitedBody body, long limitMillis, Reader reader)
            throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(limitMillis);
        ComingBody coming = new ComingBody(body, async, reader);
        async.addListener(coming);
        request.getInputStream().setReadListener(coming);
    }

    @Override
    public void onDataAvailable() throws IOException {
        body.readReady();
        if (body.isTooLong()) {
            onAllDataRead();
        }
    }

    @Override
    public void onAllDataRead() {
        if (over.compareAndSet(false, true)) {
            async.start(() -> reader.read(body, async));
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (over.compareAndSet(false, true)) {
            reader.failed(failure);
            async.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        if (over.compareAndSet(false, true)) {
            reader.late();
            async.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Whoever completes it has done all there is to do.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it anew.
    }
}
