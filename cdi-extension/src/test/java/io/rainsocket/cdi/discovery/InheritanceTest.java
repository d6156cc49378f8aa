package io.rainsocket.cdi.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Handlers are inherited from classes and interfaces, with their type variables resolved, unless they are overridden. */
class InheritanceTest {

    record Note(String text) {}

    abstract static class Store<T> {
        @OnEvent("put")
        String put(T value) {
            return "one " + value;
        }

        @OnEvent("put-all")
        String putAll(Map<String, List<T>> values) {
            return values.get("a").get(0).getClass().getSimpleName();
        }

        @OnEvent("clear")
        String clear(T value) {
            return "store";
        }

        @OnEvent("close")
        String close() {
            return "store";
        }
    }

    interface Counted {
        @OnEvent("count")
        default int count() {
            return 7;
        }
    }

    @Channel("notes")
    static class Notes extends Store<Note> implements Counted {
        @Override
        @OnEvent("clear")
        String clear(Note note) {
            return "notes";
        }

        @Override
        String close() {
            return "no handler any more";
        }
    }

    @Test
    void typeVariablesOfASuperclassAreResolved() {
        try (Application application = Application.of(Notes.class)) {
            FakeClient client = application.client("/notes");
            assertThat(client.ask("put", "{\"text\":\"x\"}").sent()).containsExactly("\"one Note[text=x]\"");
            assertThat(client.ask("put-all", "{\"a\":[{\"text\":\"x\"}]}").sent())
                    .containsExactly("\"Note\"");
        }
    }

    @Test
    void aDefaultMethodOfAnInterfaceIsAHandler() {
        try (Application application = Application.of(Notes.class)) {
            assertThat(application.client("/notes").ask("count").sent()).containsExactly("7");
        }
    }

    @Test
    void anOverridingMethodReplacesTheInheritedHandler() {
        try (Application application = Application.of(Notes.class)) {
            assertThat(application.client("/notes").ask("clear", "{}").sent()).containsExactly("\"notes\"");
        }
    }

    @Test
    void anOverridingMethodWithoutAnnotationIsNoHandler() {
        try (Application application = Application.of(Notes.class)) {
            assertThat(application.client("/notes").handlerOf("close")).isNull();
        }
    }
}
