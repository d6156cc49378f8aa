package io.rainsocket.http;

import io.rainsocket.core.engine.EngineError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes whole answers. */
public final class Responses {

    private Responses() {}

    /**
     * Refuses a request in the reference server's words.
     *
     * @param response where to
     * @param error why
     * @throws IOException if the client is gone
     */
    public static void refuse(HttpServletResponse response, EngineError error) throws IOException {
        send(response, error.status(), "application/json", error.json());
    }

    /**
     * Writes an answer that no cache may keep.
     *
     * @param response where to
     * @param status the HTTP status
     * @param type the content type
     * @param body the text
     * @throws IOException if the client is gone
     */
    public static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
    }
}
