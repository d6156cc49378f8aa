package io.rainsocket.embedded;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.DefaultByteBufferPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** The threads and buffers of one server, shared by HTTP and WebSocket. */
record Worker(XnioWorker threads, ByteBufferPool buffers) {

    /** How long servlets that do not return may hold up the stop. */
    private static final long PATIENCE_SECONDS = 5;

    /** One TLS record, and Undertow's own default. */
    private static final int BUFFER_SIZE = 16 * 1024;

    static Worker start(int ioThreads, int workerThreads) {
        OptionMap options = OptionMap.builder()
                .set(Options.WORKER_NAME, "rainsocket")
                .set(Options.WORKER_IO_THREADS, ioThreads)
                .set(Options.WORKER_TASK_CORE_THREADS, workerThreads)
                .set(Options.WORKER_TASK_MAX_THREADS, workerThreads)
                .set(Options.TCP_NODELAY, true)
                .getMap();
        try {
            XnioWorker threads = Xnio.getInstance().createWorker(options);
            return new Worker(threads, new DefaultByteBufferPool(true, BUFFER_SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when no thread is left. */
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            buffers.close();
        }
    }
}
