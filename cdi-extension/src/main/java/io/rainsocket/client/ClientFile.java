package io.rainsocket.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** One file with the tag that lets browsers keep it. */
record ClientFile(String type, String etag, byte[] content) {

    private static final Map<String, String> TYPES = Map.of(
            "js", "application/javascript; charset=utf-8",
            "mjs", "application/javascript; charset=utf-8",
            "map", "application/json; charset=utf-8",
            "ts", "application/typescript; charset=utf-8");

    static boolean hasKnownType(String name) {
        return TYPES.containsKey(suffix(name));
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static ClientFile of(String name, byte[] content) {
        return new ClientFile(TYPES.get(suffix(name)), '"' + digest(content) + '"', content);
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "public, max-age=0");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
