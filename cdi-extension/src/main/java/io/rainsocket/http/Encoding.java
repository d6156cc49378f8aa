package io.rainsocket.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** How answers are compressed (RFC 9110, section 8.4.1), the preferred one first. */
public enum Encoding {
    /** RFC 1952. */
    GZIP,
    /** The zlib format, RFC 1950. */
    DEFLATE;

    /**
     * Its name in headers.
     *
     * @return in lower case
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Compresses a body.
     *
     * @param body the bytes
     * @return new bytes
     */
    public byte[] compress(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 2);
        try (OutputStream out =
                this == GZIP ? new GZIPOutputStream(compressed) : new DeflaterOutputStream(compressed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return compressed.toByteArray();
    }

    /**
     * What a client wants most.
     *
     * @param accepted the request's {@code Accept-Encoding}, may be {@code null}
     * @return empty if it accepts none
     */
    public static Optional<Encoding> preferred(String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        Wish best = Wish.NONE;
        Encoding chosen = null;
        for (Encoding encoding : values()) {
            Wish wish = Wish.of(accepted, encoding.token());
            if (wish.quality() > 0 && wish.isBetterThan(best)) {
                best = wish;
                chosen = encoding;
            }
        }
        return Optional.ofNullable(chosen);
    }
}
