package io.rainsocket.polling;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * A request that is answered later, on the application's executor: writing a servlet's response may block, and whoever has the answer
 * may be an I/O thread or a timer.
 */
record SuspendedRequest(AsyncContext async, Executor executor) {

    private static final Logger LOG = System.getLogger(SuspendedRequest.class.getName());

    /** Writes the whole response. */
    @FunctionalInterface
    interface Answer {
        void write() throws IOException;
    }

    /** Waits without a limit: sessions have limits of their own. */
    static SuspendedRequest of(HttpServletRequest request, Executor executor) {
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        return new SuspendedRequest(async, executor);
    }

    /** Called once. */
    void answer(Answer answer) {
        executor.execute(() -> {
            try {
                answer.write();
            } catch (IOException | IllegalStateException e) {
                // The client has given up; its next request tells the session.
                gone(e);
            } finally {
                complete();
            }
        });
    }

    private void complete() {
        try {
            async.complete();
        } catch (IllegalStateException | RejectedExecutionException e) {
            gone(e);
        }
    }

    private static void gone(Exception e) {
        LOG.log(Level.DEBUG, "RS-0501 a request was gone before its answer", e);
    }
}
