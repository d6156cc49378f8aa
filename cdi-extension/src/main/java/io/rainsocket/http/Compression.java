package io.rainsocket.http;

import java.util.Optional;

/**
 * Which answers to polls are compressed.
 *
 * @param on whether any are
 * @param threshold from how many bytes on
 */
public record Compression(boolean on, int threshold) {

    /**
     * Decides on one answer.
     *
     * @param accepted the request's {@code Accept-Encoding}, may be {@code null}
     * @param length of the body in bytes
     * @return how to compress it; empty if it goes as it is
     */
    public Optional<Encoding> of(String accepted, int length) {
        return on && length >= threshold ? Encoding.preferred(accepted) : Optional.empty();
    }
}
