package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.spi.PayloadMapper;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Strings, whole numbers, bytes, and objects of strings. */
final class TestMapper implements PayloadMapper {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\"_placeholder\":true,\"num\":(\\d+)}");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"");

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
            return FIELD.matcher(json)
                    .results()
                    .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
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
        } else if (value instanceof Map<?, ?> map) {
            String comma = "{";
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.append(comma).append('"').append(field.getKey()).append("\":");
                write(field.getValue(), out, attachments);
                comma = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else {
            throw new IllegalArgumentException("cannot write " + value);
        }
    }
}
