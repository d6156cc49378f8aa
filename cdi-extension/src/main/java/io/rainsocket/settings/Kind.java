package io.rainsocket.settings;

import io.rainsocket.HandlerThreads;
import io.rainsocket.OriginCheck;
import io.rainsocket.Overflow;
import io.rainsocket.Parser;
import io.rainsocket.Transport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the text of a setting means.
 *
 * @param allowed for messages
 * @param reader throws an {@link IllegalArgumentException} for what is not allowed
 */
record Kind<T>(String allowed, Function<String, T> reader) {

    static final Kind<String> TEXT = new Kind<>("any text", Function.identity());

    static final Kind<Boolean> SWITCH = new Kind<>("true or false", Kind::readSwitch);

    static final Kind<Integer> COUNT = new Kind<>("a whole number", Integer::valueOf);

    static final Kind<Long> LONG_SIZE = new Kind<>(
            "a number of bytes, such as 65536, 64k (times 1024) or 16M (times 1024 times 1024)", Sizes::read);

    static final Kind<Integer> SIZE = new Kind<>(LONG_SIZE.allowed + ", below 2048M", Sizes::readInt);

    static final Kind<Duration> TIME = new Kind<>(
            "a time such as 500ms, 25s, 2m, 1h or PT25S, or a number of milliseconds such as 25000", Times::read);

    static final Kind<String[]> LIST = new Kind<>("texts with commas between them", Kind::readList);

    static final Kind<Transport[]> TRANSPORTS =
            new Kind<>("polling, websocket, or both with a comma between them", Kind::readTransports);

    static final Kind<Parser> PARSER =
            new Kind<>("json or msgpack", text -> Parser.valueOf(text.toUpperCase(Locale.ROOT)));

    static final Kind<HandlerThreads> THREADS =
            new Kind<>("auto, platform or virtual", text -> HandlerThreads.valueOf(text.toUpperCase(Locale.ROOT)));

    static final Kind<Overflow> OVERFLOW = new Kind<>(
            "disconnect, drop-oldest or drop-volatile",
            text -> Overflow.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));

    static final Kind<OriginCheck> ORIGIN_CHECK =
            new Kind<>("same_origin_or_cors or off", text -> OriginCheck.valueOf(text.toUpperCase(Locale.ROOT)));

    static final Kind<String> REGEX =
            new Kind<>("a regular expression of java.util.regex", text -> Pattern.compile(text)
                    .pattern());

    /**
     * The value.
     *
     * @throws IllegalArgumentException if it is none of the allowed ones
     */
    T read(String text) {
        return reader.apply(text.strip());
    }

    private static Boolean readSwitch(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String[] readList(String text) {
        return parts(text).toArray(String[]::new);
    }

    private static Transport[] readTransports(String text) {
        return parts(text).stream().map(Kind::transport).toArray(Transport[]::new);
    }

    private static Transport transport(String text) {
        return Arrays.stream(Transport.values())
                .filter(transport -> transport.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
