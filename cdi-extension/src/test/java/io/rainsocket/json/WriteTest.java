package io.rainsocket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteTest {

    private enum Color {
        RED {
            @Override
            public String toString() {
                return "red as text";
            }
        }
    }

    private record Point(int x, Integer y, Optional<String> label) {}

    public static class Bean {
        private String name = "n";
        private Bean next;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Bean getNext() {
            return next;
        }

        public void setNext(Bean next) {
            this.next = next;
        }
    }

    static class Hidden {
        public String getName() {
            return "n";
        }
    }

    private final JsonbPayloadMapper mapper = new JsonbPayloadMapper();

    @AfterEach
    void close() {
        mapper.close();
    }

    private String write(Object value) {
        StringBuilder out = new StringBuilder();
        mapper.write(value, out, new ArrayList<>());
        return out.toString();
    }

    @Test
    void scalars() {
        assertThat(write(null)).isEqualTo("null");
        assertThat(write(true)).isEqualTo("true");
        assertThat(write('c')).isEqualTo("\"c\"");
        assertThat(write("a\"\\\n\u0001é😀\ud800")).isEqualTo("\"a\\\"\\\\\\n\\u0001é😀\\ud800\"");
        assertThat(write(new StringBuilder("x"))).isEqualTo("\"x\"");
    }

    @Test
    void numbersAreJson() {
        assertThat(write(List.of(1, -2L, (short) 3, (byte) 4))).isEqualTo("[1,-2,3,4]");
        assertThat(write(List.of(2.5, 1e21, 0.5f))).isEqualTo("[2.5,1.0E21,0.5]");
        assertThat(write(List.of(new BigDecimal("1E+3"), BigInteger.TEN.pow(20))))
                .isEqualTo("[1E+3,100000000000000000000]");
    }

    @Test
    void whatIsNoNumberIsNull() {
        assertThat(write(new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1}))
                .isEqualTo("[null,null,1.0]");
        assertThat(write(Float.NEGATIVE_INFINITY)).isEqualTo("null");
    }

    @Test
    void mapsAndListsKeepTheirOrder() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("b", Arrays.asList(1, null));
        map.put(5, Map.of());
        map.put(Color.RED, List.of());
        assertThat(write(map)).isEqualTo("{\"b\":[1,null],\"5\":{},\"RED\":[]}");
        assertThat(write(Set.of("one"))).isEqualTo("[\"one\"]");
    }

    @Test
    void arraysAndOptionals() {
        assertThat(write(new Object[] {new int[] {1, 2}, new String[] {"a"}, new char[] {'b'}, new boolean[0]}))
                .isEqualTo("[[1,2],[\"a\"],[\"b\"],[]]");
        assertThat(write(List.of(Optional.of(1), Optional.empty()))).isEqualTo("[1,null]");
    }

    @Test
    void jsonPValuesAreTakenAsTheyAre() {
        assertThat(write(Json.createObjectBuilder()
                        .add("b", 1)
                        .add("a", JsonValue.NULL)
                        .build()))
                .isEqualTo("{\"b\":1,\"a\":null}");
        assertThat(write(List.of(Json.createValue("x")))).isEqualTo("[\"x\"]");
    }

    @Test
    void recordsNeedNotBePublicAndLeaveOutWhatIsNull() {
        assertThat(write(new Point(1, null, Optional.empty()))).isEqualTo("{\"x\":1}");
        assertThat(write(new Point(1, 2, Optional.of("l")))).isEqualTo("{\"x\":1,\"y\":2,\"label\":\"l\"}");
    }

    @Test
    void theRestIsWrittenByJsonB() {
        assertThat(write(List.of(new Bean(), Color.RED, LocalDate.of(2026, 1, 2))))
                .isEqualTo("[{\"name\":\"n\"},\"RED\",\"2026-01-02\"]");
    }

    @Test
    void whatJsonBCannotWriteIsRefused() {
        assertThatThrownBy(() -> write(List.of(new Hidden())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RS-0706 a " + Hidden.class.getName()
                        + " cannot be written as JSON; allowed: records, and public classes without cycles");
    }

    @Test
    void cyclesAreRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", List.of(map));
        assertThatThrownBy(() -> write(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RS-0701 the value is nested deeper than 500 levels; does a map or list hold itself?");
        Bean bean = new Bean();
        bean.setNext(bean);
        assertThatThrownBy(() -> write(bean)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailureLeavesTheMapperAsItWas() {
        assertThatThrownBy(() -> write(new Hidden())).isInstanceOf(IllegalArgumentException.class);
        assertThat(write(new Bean())).isEqualTo("{\"name\":\"n\"}");
    }
}
