package io.rainsocket;

/**
 * Says what clients get to know of exceptions of one class. A CDI bean of this type, of any scope, is asked whenever a handler of an event,
 * a middleware or a {@link BeforeConnect} method of its web application fails, also by a stage that fails later.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class NotFound implements ExceptionMapper<NoResultException> {
 *     @Override
 *     public ClientError toError(NoResultException exception) {
 *         return ClientError.of("not-found", "There is no such order.");
 *     }
 * }
 * }</pre>
 *
 * <p>The mapper of the most specific class is asked, and no other. Of two mappers for one class the one with the lower {@code
 * jakarta.annotation.Priority} counts; without a difference they fail the deployment. {@link ClientException} and {@link
 * ArgumentException} say themselves what the client gets, unless there is a mapper for these very classes or for theirs below. What stages
 * and EJB containers put around an exception is taken off before.
 *
 * <p>A mapped exception is logged at {@code DEBUG} only. A mapper that throws is logged, and the client gets {@code
 * {"error":{"type":"internal"}}}.
 *
 * @param <E> the exceptions; the type that the bean's class names here has to be a class
 */
@FunctionalInterface
public interface ExceptionMapper<E extends Throwable> {

    /**
     * Maps an exception. Called by the thread on which the handler failed, with the request scope active.
     *
     * @param exception what the application has thrown
     * @return what the client gets; {@code null} to treat the exception as if there was no mapper
     */
    ClientError toError(E exception);
}
