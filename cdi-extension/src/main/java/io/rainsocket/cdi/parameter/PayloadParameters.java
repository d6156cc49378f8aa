package io.rainsocket.cdi.parameter;

import java.lang.reflect.Type;
import java.util.Optional;

/** The parameters that are bound to what was sent. */
public final class PayloadParameters {

    private PayloadParameters() {}

    /**
     * A parameter of an event's handler.
     *
     * @param index the argument's position in the event, from 0
     * @param type what it is bound to, without type variables
     * @return a new parameter
     */
    public static Parameter ofEvent(int index, Type type) {
        if (type instanceof Class<?> primitive && primitive.isPrimitive()) {
            return new PrimitiveParameter(index, primitive);
        }
        return OptionalParameter.matches(type) ? OptionalParameter.of(index, type) : new ValueParameter(index, type);
    }

    /**
     * The parameter that is bound to the {@code auth} object.
     *
     * @param type what it is bound to, without type variables
     * @return a new parameter, empty if it cannot be bound to this type
     */
    public static Optional<Parameter> ofAuth(Type type) {
        return AuthParameter.matches(type) ? Optional.of(AuthParameter.of(type)) : Optional.empty();
    }
}
