package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Injected namespaces that cannot be found. */
class InjectionPointsTest {

    @Channel("chat")
    static class Chat {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    static class NoName {
        @Inject
        Namespace namespace;
    }

    static class WrongName {
        private final Namespace namespace;

        @Inject
        WrongName(@Channel("a b") Namespace namespace) {
            this.namespace = namespace;
        }

        String name() {
            return namespace.name();
        }
    }

    static class Unserved {
        private Namespace namespace;

        @Inject
        void init(@Channel("news") Namespace news) {
            namespace = news;
        }

        String name() {
            return namespace.name();
        }
    }

    @Test
    void aNamespaceNeedsAChannel() {
        assertThat(problemsOf(Chat.class, NoName.class))
                .containsExactly(
                        "RS-0215 InjectionPointsTest.NoName#namespace: found @Inject Namespace without @Channel; allowed:"
                                + " @Inject @Channel(\"name\") Namespace; write for example @Inject @Channel(\"chat\") Namespace");
    }

    @Test
    void theChannelsNameIsChecked() {
        assertThat(problemsOf(Chat.class, WrongName.class))
                .containsExactly(
                        "RS-0201 InjectionPointsTest.WrongName#WrongName: found @Channel(\"a b\"); allowed: \"/\", or parts"
                                + " of letters, digits and . _ - ~ with a / between them, such as chat or /news/sport; write"
                                + " @Channel(\"a-b\")");
    }

    @Test
    void theChannelHasToBeServed() {
        assertThat(problemsOf(Chat.class, Unserved.class))
                .containsExactly(
                        "RS-0216 InjectionPointsTest.Unserved#init(Namespace): found the channel /news, which no bean"
                                + " handles; allowed: the channels of beans; write one of /chat, or a bean with this @Channel");
    }
}
