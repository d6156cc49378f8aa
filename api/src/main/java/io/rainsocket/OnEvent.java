package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that handles an event of a client.
 *
 * <p>Recognised by type, anywhere among the parameters: {@link Socket}, {@link Namespace}, {@link Handshake}, {@link Ack}, {@link
 * Event}, {@link java.security.Principal} ({@code null} when nobody is logged in). All other parameters are bound by position to the
 * event's arguments: records, beans, primitives and their boxes, {@code String}, enums, {@code List<T>}, {@code Map<String, T>},
 * {@code Optional<T>}, {@code Object}, JSON-P values, {@code byte[]}, {@link java.nio.ByteBuffer} and {@link java.io.InputStream}.
 *
 * <p>Arguments that the client sent too much are ignored. One that it left out is {@code null}, {@code Optional.empty()}, and {@code 0}
 * or {@code false} for a primitive. An argument that cannot be bound is logged, the method is not called, and a client that waits for
 * an acknowledgement gets {@code {"error":{"type":"argument","index":n}}}.
 *
 * <p>The result is the acknowledgement: a value becomes its only argument, {@code void} and {@code null} an acknowledgement without
 * arguments, a {@link java.util.concurrent.CompletionStage} sends it when it completes, and the socket's next event waits until then.
 * With an {@link Ack} parameter the method acknowledges itself and must return {@code void}. A method that throws is logged, and its
 * client gets {@code {"error":{"type":"internal"}}}, or what a {@link ClientException} or an {@link ExceptionMapper} says. The constraints of
 * Jakarta Bean Validation are checked where the server has a validator: a client whose arguments break them gets {@code
 * {"error":{"type":"validation","violations":[{"path":path,"message":message}]}}}. {@link Channel#acks()} has another style for all of it.
 *
 * <p>The events of one socket are handled in order, one at a time, on a thread of the application (see {@link NonBlocking}), with the
 * request scope active.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnEvent {

    /**
     * The event's name. Reserved are {@code connect}, {@code connect_error}, {@code disconnect}, {@code disconnecting}, {@code
     * newListener} and {@code removeListener}.
     *
     * @return the name
     */
    String value();
}
