package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Cors;
import io.rainsocket.RainsocketConfig;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of settings has all of them, in their order, with their defaults. */
class SettingsTableTest {

    private static final List<List<String>> ROWS =
            Project.page("docs/reference/settings.md").rows();
    private static final RecordComponent[] SETTINGS = RainsocketConfig.class.getRecordComponents();

    @Test
    void hasARowForEachSetting() {
        assertThat(ROWS)
                .extracting(row -> row.get(0))
                .containsExactly(Arrays.stream(SETTINGS)
                        .map(setting -> "`" + setting.getName() + "`")
                        .toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> tellsTheDefault() {
        return Arrays.stream(SETTINGS)
                .map(setting -> DynamicTest.dynamicTest(setting.getName(), () -> assertThat(row(setting.getName()))
                        .element(1)
                        .isEqualTo(text(setting.getAccessor().invoke(RainsocketConfig.defaults())))));
    }

    private static List<String> row(String setting) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals("`" + setting + "`"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Object value) {
        if (value instanceof Duration duration) {
            return duration.toSeconds() + " s";
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? "none"
                    : values.stream().map(each -> "`" + each + "`").sorted().collect(Collectors.joining(", "));
        }
        if (value.equals(Optional.empty()) || value.equals(Cors.none())) {
            return "none";
        }
        return "`" + value + "`";
    }
}
