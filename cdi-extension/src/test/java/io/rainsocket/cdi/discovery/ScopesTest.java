package io.rainsocket.cdi.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A channel's bean may have any scope, and its methods any visibility: they always see the fields of the bean's instance. */
class ScopesTest {

    @ApplicationScoped
    public static class Greeting {
        String of(String name) {
            return "hello " + name;
        }
    }

    public abstract static class Greeter {
        @Inject
        Greeting greeting;

        private int calls;

        @OnEvent("inherited")
        protected String inherited(String name) {
            return greeting.of(name);
        }

        @OnEvent("private")
        private String hidden(String name) {
            return greeting.of(name);
        }

        @OnEvent("count")
        int count() {
            return ++calls;
        }

        @OnEvent("private-count")
        private int hiddenCount() {
            return ++calls;
        }
    }

    @Channel("dependent")
    public static class InDependent extends Greeter {}

    @Channel("singleton")
    @Singleton
    public static class InSingleton extends Greeter {}

    @Channel("application")
    @ApplicationScoped
    public static class InApplication extends Greeter {}

    @Channel("request")
    @RequestScoped
    public static class InRequest extends Greeter {}

    @Test
    void allScopesAreServed() {
        try (Application application = application()) {
            assertThat(application.handlers().keySet())
                    .containsExactlyInAnyOrder("/dependent", "/singleton", "/application", "/request");
        }
    }

    @Test
    void methodsOfAnyVisibilitySeeInjectedFields() {
        try (Application application = application()) {
            for (String address : application.handlers().keySet()) {
                FakeClient client = application.client(address);
                assertThat(client.ask("inherited", "\"Ann\"").sent())
                        .as(address)
                        .containsExactly("\"hello Ann\"");
                assertThat(client.ask("private", "\"Ann\"").sent()).as(address).containsExactly("\"hello Ann\"");
            }
        }
    }

    @Test
    void theScopeDecidesHowLongAnInstanceLives() {
        try (Application application = application()) {
            for (String address : List.of("/singleton", "/application")) {
                FakeClient client = application.client(address);
                assertThat(client.ask("count").sent()).as(address).containsExactly("1");
                assertThat(client.ask("private-count").sent()).as(address).containsExactly("2");
            }
            for (String address : List.of("/dependent", "/request")) {
                FakeClient client = application.client(address);
                assertThat(client.ask("count").sent()).as(address).containsExactly("1");
                assertThat(client.ask("private-count").sent()).as(address).containsExactly("1");
            }
        }
    }

    private static Application application() {
        return Application.of(
                Greeting.class, InDependent.class, InSingleton.class, InApplication.class, InRequest.class);
    }
}
