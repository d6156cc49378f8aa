package io.rainsocket.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.RainsocketConfig;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every component of the config can be written as text. */
class TableTest {

    /** What is code, or has no switch of its own. */
    private static final Set<String> NO_TEXT =
            Set.of("rainsocket.backlog", "rainsocket.cors", "rainsocket.cors.originRule");

    @Test
    void hasAPropertyForEachComponent() {
        assertThat(Table.properties())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names("rainsocket.", RainsocketConfig.class)
                        .filter(name -> !NO_TEXT.contains(name))
                        .toList());
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.of(prefix + component.getName()), names(prefix + component.getName() + ".", component)));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        Type type = component.getGenericType();
        Type inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> nested && nested.isRecord() ? names(prefix, nested) : Stream.empty();
    }
}
