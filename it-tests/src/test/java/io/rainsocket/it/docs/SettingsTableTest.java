package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.AdminUi;
import io.rainsocket.Backlog;
import io.rainsocket.Cookie;
import io.rainsocket.Cors;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The tables of settings have all of them, in their order, with the builder's method, the property and the default. That properties of
 * these names are read is what {@code TableTest} of the extension compares.
 */
class SettingsTableTest {

    private static final List<List<String>> ROWS =
            Project.page("docs/reference/settings.md").rows();

    /** What can be set by the builder only. */
    private static final Set<String> BUILDER_ONLY =
            Set.of("rainsocket.backlog", "rainsocket.cors", "rainsocket.cors.originRule");

    /** An Admin UI needs somebody who may use it; who that is by default is what the two samples differ in. */
    private static final List<Setting> SETTINGS = Stream.of(
                    settings("rainsocket.", RainsocketConfig.defaults(), RainsocketConfig.defaults()),
                    settings("rainsocket.backlog.", Backlog.standard(), Backlog.standard()),
                    settings("rainsocket.cors.", Cors.none(), Cors.none()),
                    settings("rainsocket.cookie.", Cookie.standard(), Cookie.standard()),
                    settings("rainsocket.recovery.", Recovery.standard(), Recovery.standard()),
                    settings(
                            "rainsocket.admin.",
                            AdminUi.forRole("any"),
                            AdminUi.forUser("any", "$2b$10$" + "x".repeat(53))))
            .flatMap(settings -> settings)
            .toList();

    @Test
    void haveARowForEachSetting() {
        assertThat(ROWS)
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyElementsOf(SETTINGS.stream()
                        .map(setting -> "`" + setting.name() + "` " + property(setting))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> tellTheDefault() {
        return SETTINGS.stream()
                .map(setting -> DynamicTest.dynamicTest(
                        setting.property(), () -> assertThat(ROWS.get(SETTINGS.indexOf(setting)))
                                .element(2)
                                .isEqualTo(SettingTexts.of(setting.byDefault()))));
    }

    @TestFactory
    Stream<DynamicTest> nameMethodsOfTheBuilder() {
        return SETTINGS.stream()
                .map(setting -> DynamicTest.dynamicTest(
                        setting.property(), () -> assertThat(setting.builder().getMethods())
                                .extracting(Method::getName)
                                .contains(setting.name())));
    }

    private static String property(Setting setting) {
        return BUILDER_ONLY.contains(setting.property()) ? "none" : "`" + setting.property() + "`";
    }

    private static Stream<Setting> settings(String prefix, Record sample, Record other) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .map(component -> new Setting(
                        component.getName(), prefix + component.getName(), common(component, sample, other), sample));
    }

    /** What two samples have in common; {@code null} if they differ. */
    private static Object common(RecordComponent component, Record sample, Record other) {
        try {
            Object value = component.getAccessor().invoke(sample);
            return value.equals(component.getAccessor().invoke(other)) ? value : null;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A component; the default is {@code null} if there is none. */
    private record Setting(String name, String property, Object byDefault, Record sample) {

        Class<?> builder() throws NoSuchMethodException {
            return sample.getClass().getMethod("builder").getReturnType();
        }
    }
}
