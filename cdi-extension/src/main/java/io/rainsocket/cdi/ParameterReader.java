package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.ChannelParam;
import io.rainsocket.cdi.parameter.ChannelPartParameter;
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
    private final Rules rules;
    private final Problems problems;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<Type> special = new HashSet<>();
    private int payload;

    ParameterReader(HandlerKind kind, String place, Rules rules, Problems problems) {
        this.kind = kind;
        this.place = place;
        this.rules = rules;
        this.problems = problems;
    }

    List<Parameter> read() {
        return parameters;
    }

    /** Whether one of them is the event's {@link Ack}. */
    boolean acknowledges() {
        return special.contains(Ack.class);
    }

    /** {@code part} is {@code null} unless the parameter is for a part of the channel's name. */
    void read(Type type, ChannelParam part) {
        if (part != null) {
            readPart(type, part.value());
            return;
        }
        SpecialParameter.matching(type).ifPresentOrElse(this::readSpecial, () -> readPayload(type));
    }

    private void readPart(Type type, String part) {
        if (type != String.class) {
            problems.add(
                    DefinitionError.CHANNEL_PARAM_TYPE,
                    place,
                    "@ChannelParam(\"" + part + "\") " + TypeNames.of(type),
                    "String");
        }
        List<String> known = rules.channelParts().orElse(List.of(part));
        if (!known.contains(part)) {
            problems.add(
                    DefinitionError.CHANNEL_PARAM_PART,
                    place,
                    "@ChannelParam(\"" + part + "\")",
                    known.isEmpty()
                            ? "a channel with this part, for example @Channel(\"/orders-{" + part + "}\")"
                            : "one of " + String.join(", ", known));
        }
        parameters.add(new ChannelPartParameter(part));
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
        Optional<String> objection = rules.payloadTypes().objection(type);
        if (!kind.bindsAuth() && !kind.bindsArguments()) {
            misplaced(type);
        } else if (kind.bindsAuth() && index > 0) {
            problems.add(
                    DefinitionError.AUTH_TWICE,
                    place,
                    "a second parameter for the auth object, of the type " + TypeNames.of(type),
                    "one record that holds both");
        } else if (objection.isPresent()) {
            problems.add(
                    DefinitionError.PAYLOAD_TYPE, place, objection.get(), "a record with the properties that you need");
        } else if (kind.bindsArguments()) {
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

    /**
     * What parameters of a bean's methods may be.
     *
     * @param payloadTypes what can be bound to JSON
     * @param channelParts the parts of the channel's name, none if it is no pattern; empty if the name is wrong
     */
    record Rules(PayloadTypes payloadTypes, Optional<List<String>> channelParts) {}
}
