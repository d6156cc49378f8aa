package io.rainsocket.msgpack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as JavaScript's {@code Date.toJSON} writes them, which is what the default parser's clients send. */
final class DateText {

    /** Days from 1970 that a {@code Date} can hold, in milliseconds: 100 million each way. */
    private static final long LIMIT = 8_640_000_000_000_000L;

    private static final DateTimeFormatter AFTER_YEAR =
            DateTimeFormatter.ofPattern("-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private DateText() {}

    static void append(StringBuilder out, long millis) {
        if (millis < -LIMIT || millis > LIMIT) {
            out.append("null");
            return;
        }
        OffsetDateTime time = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
        int year = time.getYear();
        String format = year >= 0 && year <= 9999 ? "%04d" : "%+07d";
        out.append('"').append(String.format(Locale.ROOT, format, year));
        AFTER_YEAR.formatTo(time, out);
        out.append('"');
    }
}
