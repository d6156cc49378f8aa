package io.rainsocket.cdi.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.cdi.ChannelModel;
import io.rainsocket.cdi.discovery.component.Archive;
import io.rainsocket.cdi.discovery.component.News;
import io.rainsocket.cdi.discovery.component.World;
import io.rainsocket.cdi.testing.Application;
import org.junit.jupiter.api.Test;

/** Names become addresses under a component, as in RAIN. */
class AddressTest {

    @Channel("/")
    public static class Main {
        @OnConnect
        void connect() {
            // only its address matters
        }
    }

    @Test
    void aComponentOfThePackageOrTheClassPrefixesNamesThatAreNotAbsolute() {
        try (Application application = Application.of(News.class, Archive.class, World.class, Main.class)) {
            assertThat(application.extension().channelsOf(Application.classLoader()))
                    .extracting(ChannelModel::address)
                    .containsExactlyInAnyOrder("/news/2.0/ticker", "/archive/1/ticker/old", "/world", "/");
        }
    }

    @Test
    void anInjectedNamespaceHasTheComponentOfTheClassThatNamesIt() {
        try (Application application = Application.of(News.class)) {
            assertThat(application.get(News.class).ticker().name()).isEqualTo("/news/2.0/ticker");
        }
    }

    @Test
    void aChannelBelongsToTheApplicationsThatSeeItsClass() {
        try (Application application = Application.of(Main.class)) {
            assertThat(application.extension().channelsOf(Application.classLoader()))
                    .hasSize(1);
            assertThat(application.extension().channelsOf(ClassLoader.getPlatformClassLoader()))
                    .isEmpty();
            assertThat(application.extension().handlers(ClassLoader.getPlatformClassLoader()))
                    .isEmpty();
        }
    }
}
