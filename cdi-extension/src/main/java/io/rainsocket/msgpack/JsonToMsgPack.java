package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.JsonText;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.msgpack.core.MessagePacker;

/**
 * Translates one JSON text, token by token: MessagePack has the same order and no closing brackets, so there is nothing to remember
 * but {@link ContainerSizes}. Numbers become what {@code notepack.io} makes of them: integers as short as possible, others float64.
 */
final class JsonToMsgPack {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\s*+(?:\"_placeholder\"\\s*+:\\s*+true\\s*+,\\s*+"
                    + "\"num\"\\s*+:\\s*+(\\d{1,9})|\"num\"\\s*+:\\s*+(\\d{1,9})\\s*+,\\s*+\"_placeholder\"\\s*+:\\s*+true)\\s*+\\}");

    /** As many digits as every long has room for. */
    private static final int SAFE_DIGITS = 18;

    /** From here on a double is no long. */
    private static final double LONG_LIMIT = 0x1p63;

    private final String json;
    private final List<byte[]> attachments;
    private final MessagePacker out;
    private final ContainerSizes sizes;
    private int at;

    JsonToMsgPack(String json, List<byte[]> attachments, MessagePacker out) {
        this.json = json;
        this.attachments = attachments;
        this.out = out;
        sizes = new ContainerSizes(json);
    }

    void write() throws IOException {
        while (at < json.length()) {
            switch (json.charAt(at)) {
                case ' ', '\n', '\r', '\t', ',', ':', ']', '}' -> at++;
                case '[' -> array();
                case '{' -> object();
                case '"' -> string();
                case 't' -> literal("true").packBoolean(true);
                case 'f' -> literal("false").packBoolean(false);
                case 'n' -> literal("null").packNil();
                default -> number();
            }
        }
    }

    private void array() throws IOException {
        out.packArrayHeader(sizes.next());
        at++;
    }

    private void object() throws IOException {
        int size = sizes.next();
        if (size == 2 && !attachments.isEmpty()) {
            Matcher placeholder = PLACEHOLDER.matcher(json).region(at, json.length());
            if (placeholder.lookingAt()) {
                binary(placeholder.group(1) == null ? placeholder.group(2) : placeholder.group(1));
                at = placeholder.end();
                return;
            }
        }
        out.packMapHeader(size);
        at++;
    }

    private void binary(String number) throws IOException {
        int index = Integer.parseInt(number);
        if (index >= attachments.size()) {
            throw ContainerSizes.notJson(at);
        }
        byte[] bytes = attachments.get(index);
        out.packBinaryHeader(bytes.length).writePayload(bytes);
    }

    private void string() throws IOException {
        int end = ContainerSizes.endOfString(json, at) + 1;
        byte[] utf8 = JsonText.unquote(json.substring(at, end)).getBytes(StandardCharsets.UTF_8);
        out.packRawStringHeader(utf8.length).writePayload(utf8);
        at = end;
    }

    private MessagePacker literal(String word) {
        if (!json.startsWith(word, at)) {
            throw ContainerSizes.notJson(at);
        }
        at += word.length();
        return out;
    }

    private void number() throws IOException {
        int from = at;
        boolean integer = true;
        while (at < json.length() && isNumeric(json.charAt(at))) {
            integer &= ".eE".indexOf(json.charAt(at)) < 0;
            at++;
        }
        String text = json.substring(from, at);
        try {
            if (integer) {
                integer(text);
            } else {
                decimal(Double.parseDouble(text));
            }
        } catch (NumberFormatException e) {
            throw ContainerSizes.notJson(from);
        }
    }

    private static boolean isNumeric(char c) {
        return c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0;
    }

    private void integer(String text) throws IOException {
        if (text.length() <= SAFE_DIGITS) {
            out.packLong(Long.parseLong(text));
            return;
        }
        double value = Double.parseDouble(text);
        if (Math.abs(value) <= 2 * LONG_LIMIT) {
            longInteger(new BigInteger(text), value);
        } else {
            out.packDouble(value);
        }
    }

    /** Exact as far as MessagePack has integers: 64 bits, or 63 and a sign. */
    private void longInteger(BigInteger exact, double value) throws IOException {
        if (exact.bitLength() < Long.SIZE || exact.signum() > 0 && exact.bitLength() == Long.SIZE) {
            out.packBigInteger(exact);
        } else {
            out.packDouble(value);
        }
    }

    /** JavaScript does not know that 1.0 and 1e3 were written in another way than 1 and 1000. */
    private void decimal(double value) throws IOException {
        if (Math.abs(value) < LONG_LIMIT && value == Math.rint(value)) {
            out.packLong((long) value);
        } else {
            out.packDouble(value);
        }
    }
}
