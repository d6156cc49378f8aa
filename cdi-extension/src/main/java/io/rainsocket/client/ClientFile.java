package io.rainsocket.client;

import io.rainsocket.http.Encoding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One file with the tag that lets browsers keep it; {@code compressed} is filled as clients ask. Safe for any thread. */
record ClientFile(String type, String etag, byte[] content, Map<Encoding, byte[]> compressed) {

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
        return new ClientFile(TYPES.get(suffix(name)), '"' + digest(content) + '"', content, new ConcurrentHashMap<>());
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Conditional requests are compared weakly, so that the tag holds for all encodings (RFC 9110, section 13.1.2). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "public, max-age=0");
        response.addHeader("Vary", "Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<Encoding> encoding = Encoding.preferred(request.getHeader("Accept-Encoding"));
        encoding.ifPresent(chosen -> response.setHeader("Content-Encoding", chosen.token()));
        byte[] body = encoding.map(this::compressed).orElse(content);
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Compressed once, since the files are few and asked for again and again. */
    private byte[] compressed(Encoding encoding) {
        return compressed.computeIfAbsent(encoding, chosen -> chosen.compress(content));
    }

    /** Whether a list of tags, perhaps weak ones, names this file. Tags of ours have no comma. */
    boolean isKnown(String tags) {
        if (tags == null) {
            return false;
        }
        for (String tag : tags.split(",")) {
            String opaque = tag.trim();
            if (opaque.equals("*") || opaque.equals(etag) || opaque.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
