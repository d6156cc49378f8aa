package io.rainsocket.cdi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketException;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.spi.AdapterFactory;
import io.rainsocket.spi.PayloadMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A web application's settings come from a bean of hers. */
class SettingBeansTest {

    public static class Plain {
        @Produces
        RainsocketConfig config() {
            return RainsocketConfig.builder().path("/plain").build();
        }
    }

    /** As the documentation shows it, although a record cannot have a client proxy. */
    public static class Scoped {
        @Produces
        @ApplicationScoped
        RainsocketConfig config() {
            return RainsocketConfig.builder().path("/scoped").build();
        }
    }

    public static class OfField {
        @Produces
        private final RainsocketConfig config =
                RainsocketConfig.builder().path("/field").build();
    }

    @ApplicationScoped
    public static class OwnMapper implements PayloadMapper {
        @Override
        public Object read(String json, Type type, List<byte[]> attachments) {
            return json;
        }

        @Override
        public void write(Object value, StringBuilder out, List<byte[]> attachments) {
            out.append("0");
        }
    }

    public static class Adapters {
        @Produces
        AdapterFactory factory() {
            return local -> null;
        }
    }

    @Test
    void theAdapterOfAClusterIsFound() {
        try (Application application = Application.of(Adapters.class)) {
            assertThat(application.extension().adapters(Application.classLoader()))
                    .isPresent();
            assertThat(application.extension().adapters(ClassLoader.getPlatformClassLoader()))
                    .isEmpty();
        }
    }

    @Test
    void withoutABeanThereIsNone() {
        try (Application application = Application.of(SettingBeansTest.class)) {
            assertThat(application.extension().config(Application.classLoader()))
                    .isEmpty();
            assertThat(application.extension().mapper(Application.classLoader()))
                    .isEmpty();
            assertThat(application.extension().adapters(Application.classLoader()))
                    .isEmpty();
        }
    }

    @Test
    void producersOfAllKindsAreFound() {
        assertThat(pathWith(Plain.class)).isEqualTo("/plain");
        assertThat(pathWith(Scoped.class)).isEqualTo("/scoped");
        assertThat(pathWith(OfField.class)).isEqualTo("/field");
    }

    @Test
    void aClassIsFound() {
        try (Application application = Application.of(OwnMapper.class)) {
            assertThat(application.extension().mapper(Application.classLoader()))
                    .get()
                    .isInstanceOf(OwnMapper.class);
        }
    }

    @Test
    void anotherApplicationsBeanIsNotFound() {
        try (Application application = Application.of(Plain.class)) {
            assertThat(application.extension().config(ClassLoader.getPlatformClassLoader()))
                    .isEmpty();
        }
    }

    @Test
    void severalAreRefused() {
        try (Application application = Application.of(Plain.class, OfField.class)) {
            assertThatThrownBy(() -> application.extension().config(Application.classLoader()))
                    .isInstanceOf(RainsocketException.class)
                    .hasMessageStartingWith("RS-0303 RainsocketConfig: found 2 beans, of SettingBeansTest.")
                    .hasMessageEndingWith("; allowed: one for each web application; write one");
        }
    }

    private static String pathWith(Class<?> producer) {
        try (Application application = Application.of(producer)) {
            return application
                    .extension()
                    .config(Application.classLoader())
                    .orElseThrow()
                    .path();
        }
    }
}
