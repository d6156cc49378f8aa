package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.Parameter;
import io.rainsocket.cdi.parameter.PayloadParameters;
import io.rainsocket.cdi.parameter.PayloadTypes;
import io.rainsocket.cdi.parameter.SpecialParameter;
import io.rainsocket.cdi.parameter.TypeNames;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of one handler method, one after the other. */
final class ParameterReader {

    private final HandlerKind kind;
    private final String place;
    private final PayloadTypes payloadTypes;
    private final Problems problems;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<Type> special = new HashSet<>();
    private int payload;

    ParameterReader(HandlerKind kind, String place, PayloadTypes payloadTypes, Problems problems) {
        this.kind = kind;
        this.place = place;
        this.payloadTypes = payloadTypes;
        this.problems = problems;
    }

    List<Parameter> read() {
        return parameters;
    }

    /** Whether one of them is the event's {@link Ack}. */
    boolean acknowledges() {
        return special.contains(Ack.class);
    }

    void read(Type type) {
        SpecialParameter.matching(type).ifPresentOrElse(this::readSpecial, () -> readPayload(type));
    }

    private void readSpecial(SpecialParameter parameter) {
        if (!parameter.allowedIn().contains(kind)) {
            misplaced(parameter.type());
        } else if (!special.add(parameter.type())) {
            problems.add(
                    DefinitionError.PARAMETER_TWICE,
                    place,
                    "two parameters of the type " + TypeNames.of(parameter.type()),
                    "one of them");
        }
        parameters.add(parameter);
    }

    private void readPayload(Type type) {
        int index = payload++;
        Optional<String> objection = payloadTypes.objection(type);
        if (kind == HandlerKind.DISCONNECT) {
            misplaced(type);
        } else if (kind != HandlerKind.EVENT && index > 0) {
            problems.add(
                    DefinitionError.AUTH_TWICE,
                    place,
                    "a second parameter for the auth object, of the type " + TypeNames.of(type),
                    "one record that holds both");
        } else if (objection.isPresent()) {
            problems.add(
                    DefinitionError.PAYLOAD_TYPE, place, objection.get(), "a record with the properties that you need");
        } else if (kind == HandlerKind.EVENT) {
            parameters.add(PayloadParameters.ofEvent(index, type));
        } else {
            readAuth(type);
        }
    }

    private void readAuth(Type type) {
        PayloadParameters.ofAuth(type)
                .ifPresentOrElse(
                        parameters::add,
                        () -> problems.add(
                                DefinitionError.PAYLOAD_TYPE,
                                place,
                                "the generic type " + TypeNames.of(type) + " for the auth object",
                                "a record, or Map<String, Object>"));
    }

    private void misplaced(Type type) {
        problems.add(
                DefinitionError.PARAMETER,
                place,
                "a parameter of the type " + TypeNames.of(type) + " with @"
                        + kind.annotation().getSimpleName(),
                "the method without it");
    }
}
