package io.rainsocket.cdi;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Socket;
import io.rainsocket.cdi.check.ConnectCheck;
import io.rainsocket.cdi.check.ConnectChecks;
import io.rainsocket.cdi.check.InvalidCallException;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.cdi.validation.ValidatedMethod;
import io.rainsocket.cdi.validation.Validations;
import java.util.List;
import java.util.Optional;

/**
 * Has the handlers of a web application validated.
 *
 * @param webApp its class loader
 * @param validations all there are
 * @param contexts what is there while application code runs
 * @param errors what clients get to know of failures
 */
record HandlerValidation(ClassLoader webApp, Validations validations, CallContexts contexts, ClientErrors errors) {

    /** The same methods; those with constraints are validated when they are called. */
    List<MethodInvoker> validated(List<MethodInvoker> invokers) {
        return invokers.stream()
                .map(invoker -> constraints(invoker).map(invoker::validated).orElse(invoker))
                .toList();
    }

    /** Clients whose {@code auth} object an {@code @OnConnect} method would not take do not even join. */
    ConnectChecks beforeJoining(List<MethodInvoker> invokers) {
        List<ConnectCheck> checks = invokers.stream()
                .filter(invoker -> invoker.handler().kind() == HandlerKind.CONNECT)
                .flatMap(invoker -> constraints(invoker).map(invoker::validating).stream())
                .map(validating -> (ConnectCheck) socket -> check(validating, socket))
                .toList();
        return new ConnectChecks(List.of(), checks);
    }

    private Optional<ValidatedMethod> constraints(MethodInvoker invoker) {
        HandlerMethod handler = invoker.handler();
        return validations.of(
                webApp, handler.beanClass(), handler.method(), handler.parameters(), invoker.validatedByContainer());
    }

    private void check(MethodInvoker validating, Socket socket) {
        ConnectRefusedException refusal = contexts.call(socket, () -> refusal(validating, Invocation.connect(socket)));
        if (refusal != null) {
            throw refusal;
        }
    }

    /** What else goes wrong shows, and is logged, when the method is called. */
    private ConnectRefusedException refusal(MethodInvoker validating, Invocation invocation) {
        try {
            validating.call(invocation);
            return null;
        } catch (InvalidCallException e) {
            return ClientErrors.refusal(errors.forClient(Failures.unwrap(e, invocation)));
        } catch (Throwable e) {
            return null;
        }
    }
}
