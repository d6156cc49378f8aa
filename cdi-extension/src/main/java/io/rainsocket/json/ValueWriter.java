package io.rainsocket.json;

import io.rainsocket.core.protocol.JsonText;
import jakarta.json.JsonValue;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one value. Plain Java values here, and what is in them; the rest is left to JSON-B. For one thread. */
final class ValueWriter {

    private final JsonbPayloadMapper mapper;
    private final RecordShapes records;
    private final StringBuilder out;
    private final List<byte[]> attachments;
    private int depth;

    ValueWriter(JsonbPayloadMapper mapper, RecordShapes records, StringBuilder out, List<byte[]> attachments) {
        this.mapper = mapper;
        this.records = records;
        this.out = out;
        this.attachments = attachments;
    }

    void write(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof CharSequence text) {
            JsonText.appendString(out, text);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Character character) {
            JsonText.appendString(out, character.toString());
        } else if (Binary.is(value)) {
            Placeholder.append(out, attachments.size());
            attachments.add(Binary.copy(value));
        } else {
            structure(value);
        }
    }

    /** JSON-P's objects and arrays are maps and lists, but know best how they are written. */
    private void structure(Object value) {
        if (value instanceof JsonValue) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> values) {
            array(values);
        } else if (value.getClass().isArray()) {
            array(value);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else {
            records.of(value.getClass())
                    .ifPresentOrElse(shape -> record(value, shape), () -> mapper.unbind(value, out, attachments));
        }
    }

    /** As {@code JSON.stringify}, which has null for what is no number. */
    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            out.append(Double.isFinite(number.doubleValue()) ? number.toString() : "null");
        } else if (number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte) {
            out.append(number.longValue());
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            out.append(number);
        } else {
            mapper.unbind(number, out, attachments);
        }
    }

    private void object(Map<?, ?> map) {
        down();
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            JsonText.appendString(out, name(entry.getKey()));
            out.append(':');
            write(entry.getValue());
            separator = ',';
        }
        up(separator == '{' ? "{}" : "}");
    }

    /** As JSON-B, which leaves out what is null. */
    private void record(Object value, RecordShape shape) {
        down();
        char separator = '{';
        for (RecordShape.Component component : shape.components()) {
            Object part = shape.value(component, value);
            if (part != null && !Optional.empty().equals(part)) {
                out.append(separator);
                JsonText.appendString(out, component.name());
                out.append(':');
                write(part);
                separator = ',';
            }
        }
        up(separator == '{' ? "{}" : "}");
    }

    private void array(Iterable<?> values) {
        down();
        char separator = '[';
        for (Object value : values) {
            out.append(separator);
            write(value);
            separator = ',';
        }
        up(separator == '[' ? "[]" : "]");
    }

    private void array(Object array) {
        down();
        out.append('[');
        for (int i = 0; i < Array.getLength(array); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(Array.get(array, i));
        }
        up("]");
    }

    private void down() {
        depth++;
        if (depth > Nesting.LIMIT) {
            throw new IllegalArgumentException("RS-0701 the value is nested deeper than " + Nesting.LIMIT
                    + " levels; does a map or list hold itself?");
        }
    }

    private void up(String end) {
        depth--;
        out.append(end);
    }

    private static String name(Object key) {
        return key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
    }
}
