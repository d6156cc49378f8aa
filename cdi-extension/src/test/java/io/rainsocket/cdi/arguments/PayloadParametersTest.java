package io.rainsocket.cdi.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An event's arguments, bound by position to all types that {@link OnEvent} lists; each method answers with what it got. */
class PayloadParametersTest {

    private static final String ATTACHMENT = "{\"_placeholder\":true,\"num\":0}";

    record Point(int x, int y) {}

    public static class Person {
        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    enum Color {
        RED,
        GREEN
    }

    @Channel("types")
    static class Types {
        @OnEvent("primitives")
        String primitives(int i, long l, double d, boolean b, char c, short s, byte y, float f) {
            return i + " " + l + " " + d + " " + b + " " + (int) c + " " + s + " " + y + " " + f;
        }

        @OnEvent("boxes")
        String boxes(Integer i, Long l, Double d, Boolean b) {
            return i + " " + l + " " + d + " " + b;
        }

        @OnEvent("texts")
        String texts(String text, Color color, LocalDate date, BigDecimal number) {
            return text + " " + color + " " + date + " " + number;
        }

        @OnEvent("objects")
        String objects(Point point, Person person) {
            return point + " " + (person == null ? null : person.getName());
        }

        @OnEvent("generics")
        String generics(List<Point> points, Map<String, Point> byName, Point[] array) {
            return points.get(0) + " " + byName.get("a") + " " + array[0];
        }

        @OnEvent("optionals")
        String optionals(Optional<Point> point, Optional<String> text) {
            return point + " " + text;
        }

        @OnEvent("anything")
        String anything(Object one, Object other) {
            return one + " " + other;
        }

        @OnEvent("json")
        String json(JsonObject object, JsonArray array, JsonValue value) {
            return object + " " + array + " " + value;
        }

        @OnEvent("binary")
        int binary(byte[] bytes, ByteBuffer buffer, InputStream stream) throws IOException {
            return bytes.length * 100 + buffer.remaining() * 10 + stream.readAllBytes().length;
        }
    }

    private static Application application;
    private static FakeClient client;

    @BeforeAll
    static void start() {
        application = Application.of(Types.class);
        client = application.client("/types");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static String answer(String event, String... arguments) {
        return client.ask(event, arguments).sent().get(0);
    }

    @Test
    void primitives() {
        assertThat(answer("primitives", "1", "2", "2.5", "true", "\"a\"", "3", "4", "0.5"))
                .isEqualTo("\"1 2 2.5 true 97 3 4 0.5\"");
    }

    @Test
    void missingAndNullPrimitivesAreZero() {
        assertThat(answer("primitives", "null")).isEqualTo("\"0 0 0.0 false 0 0 0 0.0\"");
    }

    @Test
    void boxesMayBeNull() {
        assertThat(answer("boxes", "1", "2", "null")).isEqualTo("\"1 2 null null\"");
    }

    @Test
    void texts() {
        assertThat(answer("texts", "\"h\\u00e9\"", "\"GREEN\"", "\"2026-01-02\"", "1.50"))
                .isEqualTo("\"hé GREEN 2026-01-02 1.50\"");
    }

    @Test
    void recordsAndBeans() {
        assertThat(answer("objects", "{\"x\":1,\"other\":2}", "{\"name\":\"Ann\"}"))
                .isEqualTo("\"Point[x=1, y=0] Ann\"");
        assertThat(answer("objects")).isEqualTo("\"null null\"");
    }

    @Test
    void generics() {
        assertThat(answer("generics", "[{\"x\":1}]", "{\"a\":{\"x\":2}}", "[{\"x\":3}]"))
                .isEqualTo("\"Point[x=1, y=0] Point[x=2, y=0] Point[x=3, y=0]\"");
    }

    @Test
    void optionals() {
        assertThat(answer("optionals", "{\"x\":1}")).isEqualTo("\"Optional[Point[x=1, y=0]] Optional.empty\"");
        assertThat(answer("optionals", "null", "\"a\"")).isEqualTo("\"Optional.empty Optional[a]\"");
    }

    @Test
    void plainJava() {
        assertThat(answer("anything", "{\"a\":[1,2.5,null]}", "3000000000"))
                .isEqualTo("\"{a=[1, 2.5, null]} 3000000000\"");
    }

    @Test
    void jsonValues() {
        assertThat(answer("json", "{\"a\":1}", "[2]", "true")).isEqualTo("\"{\\\"a\\\":1} [2] true\"");
    }

    @Test
    void binary() {
        assertThat(answer("binary", ATTACHMENT, ATTACHMENT, ATTACHMENT)).isEqualTo("333");
    }

    @Test
    void argumentsTooManyAreIgnored() {
        assertThat(answer("boxes", "1", "2", "3", "true", "\"too\"", "{}")).isEqualTo("\"1 2 3.0 true\"");
    }
}
