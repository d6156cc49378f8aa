package io.rainsocket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

    private enum Color {
        RED
    }

    private record Point(int x, Integer y) {}

    private record Shape(
            Color color,
            List<Point> points,
            Map<String, Point> named,
            Optional<Point> center,
            Instant at,
            Set<Long> ids,
            Bean bean) {}

    public record Renamed(@JsonbProperty("first-name") String firstName) {}

    private record Picky(String text) {
        Picky {
            if (text == null) {
                throw new IllegalArgumentException("text is missing");
            }
        }
    }

    public static class Bean {
        private String name;
        private List<Double> values;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public List<Double> getValues() {
            return values;
        }

        public void setValues(List<Double> values) {
            this.values = values;
        }
    }

    private final JsonbPayloadMapper mapper = new JsonbPayloadMapper();

    @AfterEach
    void close() {
        mapper.close();
    }

    private Object read(String json, Type type) {
        return mapper.read(json, type, List.of());
    }

    @Test
    void stringsAreUnescaped() {
        assertThat(read("\"\"", String.class)).isEqualTo("");
        assertThat(read("\"a\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00 é😀\"", String.class))
                .isEqualTo("a\"\\/\né😀 é😀");
        assertThat(read(" \"x\" ", CharSequence.class)).isEqualTo("x");
    }

    @Test
    void nullIsNull() {
        for (Class<?> type : List.of(String.class, int.class, Object.class, Point.class, Bean.class, JsonValue.class)) {
            assertThat(read("null", type)).as(type.getName()).isNull();
        }
    }

    @Test
    void numbersHaveTheSmallestTypeThatHoldsThem() {
        assertThat(read("0", Object.class)).isEqualTo(0);
        assertThat(read("-2147483648", Object.class)).isEqualTo(Integer.MIN_VALUE);
        assertThat(read("2147483648", Object.class)).isEqualTo(2147483648L);
        assertThat(read("9223372036854775807", Object.class)).isEqualTo(Long.MAX_VALUE);
        assertThat(read("9223372036854775808", Object.class)).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(read("1.0", Object.class)).isEqualTo(new BigDecimal("1.0"));
        assertThat(read("1e2", Number.class)).isEqualTo(new BigDecimal("1e2"));
    }

    @Test
    void wholeNumbersMayBeWrittenAsFractions() {
        assertThat(read("5.0", int.class)).isEqualTo(5);
        assertThat(read("5e3", Long.class)).isEqualTo(5000L);
        assertThat(read("1e2", BigInteger.class)).isEqualTo(BigInteger.valueOf(100));
        assertThat(read("-7", short.class)).isEqualTo((short) -7);
        assertThat(read("2.5", float.class)).isEqualTo(2.5f);
        assertThat(read("2.50", BigDecimal.class)).isEqualTo(new BigDecimal("2.50"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2147483648 | int",
                "1.5        | int",
                "1e999999999 | long",
                "300        | byte",
                "\"5\"      | int",
                "true       | double",
                "1          | boolean",
                "\"ab\"     | char"
            })
    void whatIsNoSuchNumberIsRefused(String json, String type) {
        Class<?> primitive = Map.<String, Class<?>>of(
                        "int",
                        int.class,
                        "long",
                        long.class,
                        "byte",
                        byte.class,
                        "double",
                        double.class,
                        "boolean",
                        boolean.class,
                        "char",
                        char.class)
                .get(type);
        assertThatThrownBy(() -> read(json, primitive))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("RS-0702 found ");
    }

    @ParameterizedTest
    @ValueSource(classes = {int.class, Object.class, BigDecimal.class, double.class})
    void aNumberOfAMillionDigitsIsRefusedBeforeItCostsTime(Class<?> type) {
        assertThatThrownBy(() -> read("1".repeat(1_000_000), type))
                .hasMessage("RS-0702 found a number of 1000000 characters; allowed: 1000");
    }

    @Test
    void anythingBecomesPlainJava() {
        assertThat(read("{\"b\":[1,\"x\",null,true,{\"c\":{}}],\"a\":2.5}", Object.class))
                .isEqualTo(Map.of(
                        "b",
                        java.util.Arrays.asList(1, "x", null, true, Map.of("c", Map.of())),
                        "a",
                        new BigDecimal("2.5")));
        assertThat(((Map<?, ?>) read("{\"b\":1,\"a\":2}", Map.class)).keySet().toString())
                .isEqualTo("[b, a]");
        assertThat(read("[[],[{}]]", List.class)).isEqualTo(List.of(List.of(), List.of(Map.of())));
        assertThat(read("[1]", Types.of(List.class, Object.class))).isEqualTo(List.of(1));
    }

    @Test
    void jsonPValuesAreKept() {
        assertThat(read("{\"a\":1}", JsonObject.class))
                .isEqualTo(Json.createObjectBuilder().add("a", 1).build());
        assertThat((JsonArray) read("[1]", JsonArray.class)).hasSize(1);
        assertThat(((JsonString) read("\"x\"", JsonValue.class)).getString()).isEqualTo("x");
        assertThat(((JsonNumber) read("5", JsonNumber.class)).intValue()).isEqualTo(5);
        assertThatThrownBy(() -> read("[1]", JsonObject.class))
                .hasMessage("RS-0702 found an array; allowed: what a JsonObject can be");
    }

    @Test
    void recordsNeedNotBePublic() {
        Shape shape = (Shape) read(
                "{\"color\":\"RED\",\"points\":[{\"x\":1,\"y\":2}],\"named\":{\"a\":{\"x\":3}},\"center\":null,"
                        + "\"at\":\"2026-01-02T03:04:05Z\",\"ids\":[1,1,2],\"bean\":{\"name\":\"n\",\"values\":[1,2.5]},\"more\":0}",
                Shape.class);
        assertThat(shape.color).isEqualTo(Color.RED);
        assertThat(shape.points).containsExactly(new Point(1, 2));
        assertThat(shape.named).isEqualTo(Map.of("a", new Point(3, null)));
        assertThat(shape.center).isEmpty();
        assertThat(shape.at).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(shape.ids).containsExactly(1L, 2L);
        assertThat(shape.bean.getName()).isEqualTo("n");
        assertThat(shape.bean.getValues()).containsExactly(1.0, 2.5);
    }

    @Test
    void missingComponentsAreNullOrZero() {
        assertThat(read("{}", Point.class)).isEqualTo(new Point(0, null));
        assertThat(((Shape) read("{}", Shape.class)).center).isEmpty();
    }

    @Test
    void annotationsOfJsonBCount() {
        assertThat(read("{\"first-name\":\"Ann\"}", Renamed.class)).isEqualTo(new Renamed("Ann"));
    }

    @Test
    void genericsOfRecordsAndBeans() {
        assertThat(read("[{\"x\":1}]", Types.of(List.class, Point.class))).isEqualTo(List.of(new Point(1, null)));
        assertThat((Point[]) read("[{\"x\":1}]", Point[].class)).containsExactly(new Point(1, null));
        assertThat(read("{\"x\":1}", Types.of(Optional.class, Point.class))).isEqualTo(Optional.of(new Point(1, null)));
        assertThat(read("null", Types.of(Optional.class, Point.class))).isEqualTo(Optional.empty());
        Map<?, ?> beans = (Map<?, ?>) read("{\"a\":{\"name\":\"n\"}}", Types.of(Map.class, String.class, Bean.class));
        assertThat(((Bean) beans.get("a")).getName()).isEqualTo("n");
    }

    @Test
    void whatDoesNotFitIsRefusedWithoutTellingTheValue() {
        assertThatThrownBy(() -> read("\"secret\"", Point.class))
                .hasMessage("RS-0702 found a String; allowed: an object");
        assertThatThrownBy(() -> read("{\"x\":\"secret\"}", Point.class))
                .hasMessage("RS-0702 found a string; allowed: a number");
        assertThatThrownBy(() -> read("{\"text\":null}", Picky.class))
                .hasMessage("RS-0702 the record " + Picky.class.getName() + " refuses its values");
        assertThatThrownBy(() -> read("[\"secret\"]", Bean.class))
                .hasMessage("RS-0702 JSON-B cannot bind the value to " + Bean.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, List.class, JsonValue.class, Bean.class, Point.class})
    void whatIsNestedTooDeepIsRefused(Class<?> type) {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        assertThatThrownBy(() -> read(deep, type)).hasMessage("RS-0701 the value is nested deeper than 500 levels");
    }

    @Test
    void fiveHundredLevelsAreRead() {
        String json = "[".repeat(500) + "]".repeat(500);
        StringBuilder written = new StringBuilder();
        mapper.write(read(json, Object.class), written, new java.util.ArrayList<>());
        assertThat(written).hasToString(json);
    }

    @Test
    void bracketsInStringsAreNoLevels() {
        String json = "[\"" + "[".repeat(2_000) + "\\\"\"]";
        assertThat((List<?>) read(json, List.class)).hasSize(1);
    }
}
