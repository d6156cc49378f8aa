package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters that a handler method cannot have. */
class ParametersTest {

    private static final String PARAMETER_RULE =
            "allowed: Socket, Namespace, Handshake, Principal and HttpSession; with @BeforeConnect and @OnConnect one more for the auth object; with @OnEvent Event,"
                    + " Ack and the event's arguments; with @BeforeEvent and @OnAny Event; with @OnAnyOutgoing OutgoingEvent;"
                    + " with @OnDisconnecting and @OnDisconnect DisconnectReason; with @OnServerEvent only Namespace and the event's"
                    + " arguments";
    private static final String PAYLOAD_RULE =
            "allowed: records, public classes with a constructor without parameters, and the types that @OnEvent lists; write a"
                    + " record with the properties that you need";

    record Auth(String token) {}

    interface Shape {}

    public abstract static class Figure {}

    static class Hidden {}

    public static class Closed {
        public Closed(String needed) {
            assertThat(needed).isNotNull();
        }
    }

    public class Inner {}

    @Channel("chat")
    static class Misplaced {
        @OnConnect
        void connect(Ack ack) {
            // never called
        }

        @OnEvent("x")
        void event(DisconnectReason reason) {
            // never called
        }

        @OnDisconnect
        void disconnect(String text) {
            // never called
        }
    }

    @Channel("chat")
    static class Twice {
        @OnEvent("x")
        void event(Socket one, int number, Socket other) {
            // never called
        }

        @OnConnect
        void connect(Auth auth, Map<String, Object> more) {
            // never called
        }

        @OnConnect
        void generic(List<Auth> auth) {
            // never called
        }
    }

    @Channel("chat")
    static class Payload<T> {
        @OnEvent("a")
        void a(Shape shape) {
            // never called
        }

        @OnEvent("b")
        void b(List<Figure> figures) {
            // never called
        }

        @OnEvent("c")
        void c(Hidden[] hidden) {
            // never called
        }

        @OnEvent("d")
        void d(Closed closed) {
            // never called
        }

        @OnEvent("e")
        void e(Inner inner) {
            // never called
        }

        @OnEvent("f")
        void f(Map<String, T> values) {
            // never called
        }
    }

    @Test
    void someParametersBelongToOneKindOfHandler() {
        assertThat(problemsOf(Misplaced.class))
                .containsExactly(
                        "RS-0204 ParametersTest.Misplaced#connect(Ack): found a parameter of the type Ack with @OnConnect; "
                                + PARAMETER_RULE + "; write the method without it",
                        "RS-0204 ParametersTest.Misplaced#disconnect(String): found a parameter of the type String with"
                                + " @OnDisconnect; "
                                + PARAMETER_RULE + "; write the method without it",
                        "RS-0204 ParametersTest.Misplaced#event(DisconnectReason): found a parameter of the type"
                                + " DisconnectReason with @OnEvent; "
                                + PARAMETER_RULE + "; write the method without it");
    }

    @Test
    void noParameterIsThereTwice() {
        assertThat(problemsOf(Twice.class))
                .containsExactly(
                        "RS-0208 ParametersTest.Twice#connect(ParametersTest.Auth, Map<String, Object>): found a second"
                                + " parameter for the auth object, of the type Map<String, Object>; allowed: one parameter besides"
                                + " Socket, Namespace, Handshake, Principal and HttpSession; write one record that holds both",
                        "RS-0205 ParametersTest.Twice#event(Socket, int, Socket): found two parameters of the type Socket;"
                                + " allowed: each of these types once; write one of them",
                        "RS-0206 ParametersTest.Twice#generic(List<ParametersTest.Auth>): found the generic type"
                                + " List<ParametersTest.Auth> for the auth object; allowed: records, public classes with a"
                                + " constructor without parameters, and the types that @OnEvent lists; write a record, or"
                                + " Map<String, Object>");
    }

    @Test
    void jsonCannotBeBoundToEverything() {
        assertThat(problemsOf(Payload.class))
                .containsExactly(
                        "RS-0206 ParametersTest.Payload#a(ParametersTest.Shape): found the interface ParametersTest.Shape; "
                                + PAYLOAD_RULE,
                        "RS-0206 ParametersTest.Payload#b(List<ParametersTest.Figure>): found the abstract class"
                                + " ParametersTest.Figure; "
                                + PAYLOAD_RULE,
                        "RS-0206 ParametersTest.Payload#c(ParametersTest.Hidden[]): found the class ParametersTest.Hidden,"
                                + " which is not public; "
                                + PAYLOAD_RULE,
                        "RS-0206 ParametersTest.Payload#d(ParametersTest.Closed): found the class ParametersTest.Closed"
                                + " without a constructor to bind to; "
                                + PAYLOAD_RULE,
                        "RS-0206 ParametersTest.Payload#e(ParametersTest.Inner): found the inner class ParametersTest.Inner,"
                                + " which is not static; "
                                + PAYLOAD_RULE,
                        "RS-0206 ParametersTest.Payload#f(Map<String, T>): found the type variable T, which nothing gives a"
                                + " type; "
                                + PAYLOAD_RULE);
    }
}
