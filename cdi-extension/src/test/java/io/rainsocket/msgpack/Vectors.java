package io.rainsocket.msgpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Bytes as {@code notepack.io} writes and reads them; {@code msgpack/vectors.test.mjs} of the integration tests compares. */
final class Vectors {

    /** A packet up to its data: {@code {type, data:["e", ...], nsp:"/"}}. */
    private static final String HEAD = "83a47479706502a46461746192a165";

    private static final String TAIL = "a36e7370a12f";

    private Vectors() {}

    /** The rows of a file, each with all its columns. */
    static Stream<String[]> rows(String file, int columns) {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#")).map(line -> row(line, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] row(String line, int columns) {
        String[] row = new String[columns];
        Arrays.fill(row, "");
        String[] found = line.split("\t");
        System.arraycopy(found, 0, row, 0, found.length);
        return row;
    }

    /** An event with this value as its argument. */
    static String event(String value) {
        return HEAD + value + TAIL;
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
