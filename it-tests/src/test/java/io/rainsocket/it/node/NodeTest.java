package io.rainsocket.it.node;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.DynamicTest;

/** One test as {@code reporter.mjs} wrote it down: a line of JSON. */
record NodeTest(String name, Outcome outcome, String error) {

    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    static NodeTest parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            return new NodeTest(
                    json.getString("name"), Outcome.valueOf(json.getString("outcome")), json.getString("error", ""));
        }
    }

    DynamicTest asDynamicTest() {
        return DynamicTest.dynamicTest(name, this::requirePassed);
    }

    /**
     * A skipped test fails as well: nobody looks at a test that never runs. The name goes into the message because Maven's
     * console only counts dynamic tests.
     */
    void requirePassed() {
        switch (outcome) {
            case PASSED -> {}
            case SKIPPED -> throw new AssertionError(name + ": skipped or todo: remove the mark or the test");
            case FAILED -> throw new AssertionError(name + ": " + error);
        }
    }
}
