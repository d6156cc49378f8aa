package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineError;
import io.rainsocket.http.Compression;
import io.rainsocket.http.Encoding;
import io.rainsocket.http.Responses;
import io.rainsocket.polling.SuspendedRequest.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A waiting GET. An answer that is there before the servlet's thread leaves is written by that thread. */
final class ServletPoll implements Poll {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Executor executor;
    private final Compression compression;

    /** Guarded by this; {@code null} until it is answered. */
    private Answer answer;

    /** Guarded by this; {@code null} until the servlet's thread leaves. */
    private SuspendedRequest suspended;

    /** What the client can decompress; read early, while the request is the servlet thread's. */
    private final String acceptedEncodings;

    ServletPoll(HttpServletRequest request, HttpServletResponse response, Executor executor, Compression compression) {
        this.request = request;
        this.response = response;
        this.executor = executor;
        this.compression = compression;
        acceptedEncodings = request.getHeader("Accept-Encoding");
    }

    @Override
    public void answer(String payload, boolean compress) {
        answer(() -> send(payload.getBytes(StandardCharsets.UTF_8), compress));
    }

    private void send(byte[] payload, boolean compress) throws IOException {
        byte[] body = payload;
        Optional<Encoding> encoding = compress ? compression.of(acceptedEncodings, payload.length) : Optional.empty();
        if (encoding.isPresent()) {
            response.setHeader("Content-Encoding", encoding.get().token());
            body = encoding.get().compress(payload);
        }
        Responses.send(response, HttpServletResponse.SC_OK, "text/plain; charset=UTF-8", body);
    }

    @Override
    public void refuse(EngineError error) {
        answer(() -> Responses.refuse(response, error));
    }

    private void answer(Answer given) {
        SuspendedRequest waiting;
        synchronized (this) {
            answer = given;
            waiting = suspended;
        }
        if (waiting != null) {
            waiting.answer(given);
        }
    }

    /** Called last by the servlet's thread: writes the answer if there is one, else lets the request wait. */
    void answerOrSuspend() throws IOException {
        Answer given;
        synchronized (this) {
            given = answer;
            if (given == null) {
                suspended = SuspendedRequest.of(request, executor);
            }
        }
        if (given != null) {
            given.write();
        }
    }
}
