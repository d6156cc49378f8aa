package io.rainsocket;

/**
 * What waits for the client of one socket at a moment.
 *
 * @param messages how many packets wait, 0 or more; one with binary parts counts once
 * @param bytes how large they are together, 0 or more
 * @param dropped how many events were {@linkplain Overflow dropped} since the socket connected
 */
public record Buffered(int messages, long bytes, long dropped) {}
