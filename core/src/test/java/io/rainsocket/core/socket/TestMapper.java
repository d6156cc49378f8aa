package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.spi.PayloadMapper;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings, whole numbers, bytes, and objects of strings. */
final class TestMapper implements PayloadMapper {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\"_placeholder\":true,\"num\":(\\d+)}");
    private static final Pattern FIELD = Pattern.compile("\\{(?:\"(\\w+)\":\"(\\w*)\")?}");

    @Override
    public Object read(String json, Type type, List<byte[]> attachments) {
        if (json.equals("null")) {
            return null;
        } else if (type == byte[].class) {
            return attachments.get(Integer.parseInt(match(PLACEHOLDER, json).group(1)));
        } else if (type == String.class) {
            return JsonText.unquote(json);
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(json);
        } else if (type == Map.class) {
            Matcher field = match(FIELD, json);
            return field.group(1) == null ? Map.of() : Map.of(field.group(1), field.group(2));
        }
        throw new IllegalArgumentException("cannot read " + type);
    }

    private static Matcher match(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cannot read " + json);
        }
        return matcher;
    }

    @Override
    public void write(Object value, StringBuilder out, List<byte[]> attachments) {
        if (value instanceof String text) {
            JsonText.appendString(out, text);
        } else if (value == null || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof byte[] bytes) {
            out.append("{\"_placeholder\":true,\"num\":")
                    .append(attachments.size())
                    .append('}');
            attachments.add(bytes);
        } else if (value instanceof Map<?, ?> map && map.size() == 1) {
            map.forEach((name, inner) -> {
                out.append("{\"").append(name).append("\":");
                write(inner, out, attachments);
                out.append('}');
            });
        } else {
            throw new IllegalArgumentException("cannot write " + value);
        }
    }
}
