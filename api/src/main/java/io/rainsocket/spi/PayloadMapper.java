package io.rainsocket.spi;

import java.lang.reflect.Type;
import java.util.List;

/**
 * Turns arguments into Java values and back. The default one uses the platform's JSON-B and JSON-P.
 *
 * <p>Binary values stand outside the JSON text: in their place is the object {@code {"_placeholder":true,"num":n}}, and the bytes are
 * the n-th attachment (Socket.IO protocol v5, "packet encoding").
 */
public interface PayloadMapper {

    /**
     * Reads one value.
     *
     * @param json a complete, valid JSON value
     * @param type what to bind to
     * @param attachments the packet's attachments, not to be changed
     * @return the value, {@code null} for JSON null
     * @throws RuntimeException if the text does not fit the type
     */
    Object read(String json, Type type, List<byte[]> attachments);

    /**
     * Writes one value.
     *
     * @param value may be {@code null}
     * @param out the JSON text is appended here
     * @param attachments binary values are appended here; they may be shared, not changed, afterwards
     * @throws RuntimeException if the value cannot be written; {@code out} and {@code attachments} are of no use then
     */
    void write(Object value, StringBuilder out, List<byte[]> attachments);
}
