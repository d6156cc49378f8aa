package io.rainsocket.admin;

/**
 * How often something happened.
 *
 * @param timestamp the second, in milliseconds since 1970
 * @param type the Admin UI's name for it
 * @param subType the reason of a disconnection, else {@code null}
 * @param count how often, or how many bytes
 */
record AggregatedEvent(long timestamp, String type, String subType, long count) {}
