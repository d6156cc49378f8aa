package io.rainsocket.cdi;

import io.rainsocket.ChannelParam;
import io.rainsocket.Concurrent;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.cdi.HandlerMethod.Answering;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.core.socket.ReservedEvents;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the handler methods of one bean. */
final class MethodReader {

    private final ChannelBean bean;
    private final TypeVariables variables;
    private final ParameterReader.Rules rules;
    private final Problems problems;

    MethodReader(ChannelBean bean, TypeVariables variables, ParameterReader.Rules rules, Problems problems) {
        this.bean = bean;
        this.variables = variables;
        this.rules = rules;
        this.problems = problems;
    }

    /** The handler, empty if it is not even clear what it is. */
    Optional<HandlerMethod> read(DeclaredHandler declared) {
        Method method = declared.method();
        String place = TypeNames.of(bean.beanClass(), method);
        if (!checkDeclaration(declared, place)) {
            return Optional.empty();
        }
        HandlerKind kind = declared.kinds().get(0);
        ParameterReader parameters = new ParameterReader(kind, place, rules, problems);
        for (Parameter parameter : method.getParameters()) {
            parameters.read(
                    variables.resolve(parameter.getParameterizedType()), parameter.getAnnotation(ChannelParam.class));
        }
        Type result = variables.resolve(method.getGenericReturnType());
        checkResult(kind, result, parameters.acknowledges(), place);
        return Optional.of(new HandlerMethod(
                kind,
                kind.bindsArguments() ? event(declared, place) : "",
                bean.beanClass(),
                method,
                declares(declared, NonBlocking.class),
                declares(declared, Concurrent.class),
                answering(kind, result, parameters.acknowledges()),
                parameters.read()));
    }

    private boolean checkDeclaration(DeclaredHandler declared, String place) {
        List<HandlerKind> kinds = declared.kinds();
        if (kinds.size() > 1) {
            problems.add(
                    DefinitionError.TWO_ANNOTATIONS,
                    place,
                    kinds.stream()
                            .map(kind -> "@" + kind.annotation().getSimpleName())
                            .collect(Collectors.joining(" and ")),
                    "a method for each");
        }
        boolean isStatic = Modifier.isStatic(declared.method().getModifiers());
        if (isStatic) {
            problems.add(DefinitionError.STATIC_HANDLER, place, "static", "the method without static");
        }
        return kinds.size() == 1 && !isStatic;
    }

    private String event(DeclaredHandler declared, String place) {
        OnEvent ofClients = declared.annotation(OnEvent.class);
        String event =
                ofClients == null ? declared.annotation(OnServerEvent.class).value() : ofClients.value();
        if (event.isEmpty() || ReservedEvents.contains(event)) {
            String annotation = ofClients == null ? "@OnServerEvent" : "@OnEvent";
            problems.add(
                    DefinitionError.EVENT_NAME,
                    place,
                    annotation + "(\"" + event + "\")",
                    insteadOf(event, "for example " + annotation + "(\"message\")"));
        }
        return event;
    }

    private static String insteadOf(String event, String example) {
        return switch (event) {
            case "connect" -> "@OnConnect";
            case "disconnect" -> "@OnDisconnect";
            case "disconnecting" -> "@OnDisconnecting";
            default -> example;
        };
    }

    private void checkResult(HandlerKind kind, Type result, boolean acknowledges, String place) {
        if (acknowledges && result != void.class) {
            problems.add(
                    DefinitionError.ACK_AND_RESULT,
                    place,
                    "an Ack parameter and the result " + TypeNames.of(result),
                    "void, or leave out the Ack");
        } else if (!Results.allowed(kind, variables.erase(result))) {
            problems.add(
                    DefinitionError.RETURN_TYPE,
                    place,
                    "the result " + TypeNames.of(result),
                    kind.bindsArguments() ? "void, a value, or a CompletionStage of a value" : "void");
        }
    }

    /** On the method, or on the class for all of them. */
    private boolean declares(DeclaredHandler declared, Class<? extends Annotation> annotation) {
        return declared.annotation(annotation) != null || bean.type().isAnnotationPresent(annotation);
    }

    private static Answering answering(HandlerKind kind, Type result, boolean acknowledges) {
        if (!kind.bindsArguments()) {
            return Answering.NOBODY;
        }
        if (acknowledges) {
            return Answering.METHOD;
        }
        return Results.isNothing(result) ? Answering.NOBODY : Answering.RESULT;
    }
}
