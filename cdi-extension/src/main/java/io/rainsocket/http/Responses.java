package io.rainsocket.http;

import io.rainsocket.core.engine.EngineError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
     * Adds headers to an answer, beside those that are there.
     *
     * @param response where to
     * @param headers names and values
     */
    public static void add(HttpServletResponse response, Map<String, String> headers) {
        headers.forEach((name, value) -> {
            if (name.equalsIgnoreCase("Set-Cookie") || name.equalsIgnoreCase("Vary")) {
                response.addHeader(name, value);
            } else {
                response.setHeader(name, value);
            }
        });
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
        send(response, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes an answer that no cache may keep.
     *
     * @param response where to
     * @param status the HTTP status
     * @param type the content type
     * @param body the bytes
     * @throws IOException if the client is gone
     */
    public static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }
}
