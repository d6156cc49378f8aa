package io.rainsocket.core.engine;

import java.util.Map;

/**
 * Why a request is not let in.
 *
 * @param error what the client is told
 * @param context what the application may learn besides, by the reference server's names; unmodifiable
 */
public record Refusal(EngineError error, Map<String, String> context) {

    /** Copies the map. */
    public Refusal {
        context = Map.copyOf(context);
    }

    /**
     * A refusal without details.
     *
     * @param error the error
     * @return a new refusal
     */
    public static Refusal of(EngineError error) {
        return new Refusal(error, Map.of());
    }

    static Refusal of(EngineError error, String key, String value) {
        return new Refusal(error, Map.of(key, value));
    }

    /**
     * The application's id source has failed.
     *
     * @param why in words
     * @return a new refusal
     */
    public static Refusal badId(String why) {
        return new Refusal(EngineError.BAD_REQUEST, Map.of("name", "ID_GENERATION_ERROR", "error", why));
    }
}
