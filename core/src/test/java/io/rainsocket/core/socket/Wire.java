package io.rainsocket.core.socket;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values as bytes and back: text, bytes, whole numbers, truth, lists and maps. Nothing is shared. */
final class Wire {

    private Wire() {}

    static byte[] bytes(Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes), List.of(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<?> values(byte[] bytes) {
        try {
            return (List<?>) read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte('s');
            out.writeUTF(text);
        } else if (value instanceof byte[] bytes) {
            out.writeByte('b');
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof Number number) {
            out.writeByte('n');
            out.writeLong(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.writeByte('t');
            out.writeBoolean(truth);
        } else if (value instanceof Collection<?> list) {
            out.writeByte('l');
            out.writeInt(list.size());
            for (Object element : list) {
                write(out, element);
            }
        } else {
            out.writeByte('m');
            Map<?, ?> map = (Map<?, ?>) value;
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        }
    }

    private static Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 's' -> in.readUTF();
            case 'b' -> in.readNBytes(in.readInt());
            case 'n' -> in.readLong();
            case 't' -> in.readBoolean();
            case 'l' -> list(in);
            default -> map(in);
        };
    }

    private static List<?> list(DataInputStream in) throws IOException {
        List<Object> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(read(in));
        }
        return list;
    }

    private static Map<?, ?> map(DataInputStream in) throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Object key = read(in);
            map.put(key, read(in));
        }
        return map;
    }
}
