package io.rainsocket.json;

import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;

/** The platform's JSON-P and JSON-B, looked up once: each look-up costs many times what reading a small value costs. */
final class JsonLibrary implements AutoCloseable {

    private final JsonReaderFactory readers;
    private final Jsonb jsonb;

    /**
     * Looks them up with the class loader of the thread.
     *
     * @throws IllegalStateException if one is missing
     */
    JsonLibrary(JsonbConfig config) {
        try {
            JsonProvider provider = JsonProvider.provider();
            readers = provider.createReaderFactory(Map.of());
            jsonb = JsonbBuilder.newBuilder()
                    .withProvider(provider)
                    .withConfig(config)
                    .build();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "RS-0704 found no JSON-B; allowed: a server or libraries with Jakarta JSON Binding; write a PayloadMapper bean, or add"
                            + " Yasson and Parsson or Johnzon to the application",
                    e);
        }
    }

    JsonValue value(String json) {
        try (JsonReader reader = readers.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    Jsonb jsonb() {
        return jsonb;
    }

    @Override
    public void close() {
        try {
            jsonb.close();
        } catch (Exception e) {
            throw new IllegalStateException("RS-0707 JSON-B cannot be closed", e);
        }
    }
}
