package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.Component;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.definition.badcomponent.InBadComponent;
import org.junit.jupiter.api.Test;

/** Wrong names of channels, components and events. */
class NamesTest {

    private static final String CHANNEL_RULE =
            "allowed: \"/\", or parts of letters, digits and . _ - ~ with a / between them, such as chat or /news/sport";
    private static final String COMPONENT_RULE = "allowed: letters, digits and . _ - ~";
    private static final String EVENT_RULE =
            "allowed: any name but connect, connect_error, disconnect, disconnecting, newListener and removeListener";

    @Channel("")
    static class Empty {
        @OnConnect
        void connect() {
            // only its address matters
        }
    }

    @Channel("/my chat//room/")
    static class Blank {
        @OnConnect
        void connect() {
            // only its address matters
        }
    }

    @Channel("chat")
    @Component(id = "", version = "1.0")
    static class NoId {
        @OnConnect
        void connect() {
            // only its address matters
        }
    }

    @Channel("chat")
    static class Events {
        @OnEvent("")
        void nothing() {
            // never called
        }

        @OnEvent("connect")
        void joined() {
            // never called
        }

        @OnEvent("disconnecting")
        void left() {
            // never called
        }
    }

    @Test
    void aChannelNeedsAName() {
        assertThat(problemsOf(Empty.class))
                .containsExactly("RS-0201 NamesTest.Empty: found @Channel(\"\"); " + CHANNEL_RULE
                        + "; write @Channel(\"chat\")");
    }

    @Test
    void aChannelsNameIsPartOfAUrl() {
        assertThat(problemsOf(Blank.class))
                .containsExactly("RS-0201 NamesTest.Blank: found @Channel(\"/my chat//room/\"); " + CHANNEL_RULE
                        + "; write @Channel(\"/my-chat/room\")");
    }

    @Test
    void aComponentNeedsIdAndVersion() {
        assertThat(problemsOf(NoId.class, InBadComponent.class))
                .containsExactlyInAnyOrder(
                        "RS-0202 NamesTest.NoId: found @Component(id = \"\", version = \"1.0\"); " + COMPONENT_RULE
                                + "; write for example @Component(id = \"notes\", version = \"1.0\")",
                        "RS-0202 package io.rainsocket.cdi.definition.badcomponent: found @Component(id = \"news\", version ="
                                + " \"2/0\"); "
                                + COMPONENT_RULE + "; write for example @Component(id = \"notes\", version = \"1.0\")");
    }

    @Test
    void anEventNeedsANameOfItsOwn() {
        assertThat(problemsOf(Events.class))
                .containsExactly(
                        "RS-0203 NamesTest.Events#joined(): found @OnEvent(\"connect\"); " + EVENT_RULE
                                + "; write @OnConnect",
                        "RS-0203 NamesTest.Events#left(): found @OnEvent(\"disconnecting\"); " + EVENT_RULE
                                + "; write @OnDisconnecting",
                        "RS-0203 NamesTest.Events#nothing(): found @OnEvent(\"\"); " + EVENT_RULE
                                + "; write for example @OnEvent(\"message\")");
    }
}
