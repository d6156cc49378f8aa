package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Methods that cannot be handlers, and beans that cannot have some. */
class MethodsTest {

    private static final String RESULT_RULE =
            "allowed: void or a CompletionStage; with @OnEvent and @OnServerEvent also any value that can be written as JSON";

    @Channel("chat")
    static class Results {
        @OnConnect
        String connect() {
            return "";
        }

        @OnDisconnect
        CompletableFuture<String> disconnect() {
            return null;
        }

        @OnEvent("a")
        Future<String> later() {
            return null;
        }

        @OnEvent("b")
        Stream<String> once() {
            return null;
        }

        @OnEvent("c")
        Socket server() {
            return null;
        }

        @OnEvent("d")
        String both(Ack ack) {
            return "";
        }
    }

    @Channel("chat")
    static class Twice {
        @OnEvent("x")
        void one(String text) {
            // never called
        }

        @OnEvent("x")
        void two(int number) {
            // never called
        }

        @OnConnect
        @OnEvent("y")
        void both() {
            // never called
        }
    }

    @Channel("chat")
    static class Static {
        @OnEvent("x")
        static void event() {
            // never called
        }
    }

    static class NoChannel {
        @OnEvent("x")
        void event() {
            // never called
        }
    }

    @Channel("chat")
    static class NoHandler {}

    @Channel("chat")
    @ApplicationScoped
    @Typed(Runnable.class)
    static class HiddenByTyped implements Runnable {
        @OnEvent("x")
        void event() {
            // never called
        }

        @Override
        public void run() {
            // only the type matters
        }
    }

    @Test
    void resultsAreAnswersOrStages() {
        assertThat(problemsOf(Results.class))
                .containsExactly(
                        "RS-0209 MethodsTest.Results#both(Ack): found an Ack parameter and the result String; allowed: either an"
                                + " Ack parameter or a result; write void, or leave out the Ack",
                        "RS-0207 MethodsTest.Results#connect(): found the result String; " + RESULT_RULE
                                + "; write void",
                        "RS-0207 MethodsTest.Results#later(): found the result Future<String>; " + RESULT_RULE
                                + "; write void, a value, or a CompletionStage of a value",
                        "RS-0207 MethodsTest.Results#once(): found the result Stream<String>; " + RESULT_RULE
                                + "; write void, a value, or a CompletionStage of a value",
                        "RS-0207 MethodsTest.Results#server(): found the result Socket; " + RESULT_RULE
                                + "; write void, a value, or a CompletionStage of a value");
    }

    @Test
    void anEventHasOneMethodAndAMethodOneAnnotation() {
        assertThat(problemsOf(Twice.class))
                .containsExactly(
                        "RS-0214 MethodsTest.Twice#both(): found @OnConnect and @OnEvent; allowed: one annotation for"
                                + " each handler method; write a method for each",
                        "RS-0210 MethodsTest.Twice#two(int): found @OnEvent(\"x\"), which MethodsTest.Twice#one(String) has too;"
                                + " allowed: one method of a bean for each event; write another event name, or one method that does"
                                + " both");
    }

    @Test
    void aHandlerIsNotStatic() {
        assertThat(problemsOf(Static.class))
                .containsExactly(
                        "RS-0213 MethodsTest.Static#event(): found static; allowed: methods of the instance; write the"
                                + " method without static");
    }

    @Test
    void handlersNeedAChannelAndAChannelNeedsHandlers() {
        assertThat(problemsOf(NoChannel.class, NoHandler.class))
                .containsExactlyInAnyOrder(
                        "RS-0211 MethodsTest.NoChannel#event(): found @OnEvent in a bean without @Channel; allowed: handler methods"
                                + " in beans with @Channel; write @Channel(\"name\") on the class MethodsTest.NoChannel",
                        "RS-0212 MethodsTest.NoHandler: found @Channel without a handler; allowed: at least one method with"
                                + " @OnEvent or another annotation of handlers, or ChannelHandler or ChannelDecider implemented; write for example"
                                + " @OnEvent(\"message\") void message(Socket socket, String text)");
    }

    @Test
    void aMethodIsCalledThroughTheBeansTypes() {
        assertThat(problemsOf(HiddenByTyped.class))
                .containsExactly(
                        "RS-0219 MethodsTest.HiddenByTyped#event(): found a method that @Typed hides; allowed: methods that"
                                + " the bean's types have: public ones of an EJB's no-interface view or business interface; write no @Typed");
    }

    @Test
    void allMistakesAreShownAtOnce() {
        assertThat(Application.problemsOf(Results.class, Twice.class, Static.class, NoChannel.class))
                .extracting(problem -> problem.substring(0, "RS-0000".length()))
                .contains("RS-0207", "RS-0209", "RS-0210", "RS-0211", "RS-0213", "RS-0214");
    }
}
