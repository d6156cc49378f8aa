package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.TypeNames;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * A method as references to a bean have it.
 *
 * @param view the bean type that has the method: the bean's class, or an interface of it
 * @param method the class's method, or the interface's
 */
record CallableMethod(Type view, Method method) {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class, Object[].class);

    /** Finds it; empty if no bean type has it. */
    static Optional<CallableMethod> of(ChannelBean bean, Method method) {
        for (Type type : bean.bean().getTypes()) {
            if (raw(type) == bean.beanClass() && (!bean.session() || Modifier.isPublic(method.getModifiers()))) {
                return Optional.of(new CallableMethod(type, method));
            }
        }
        return bean.bean().getTypes().stream()
                .flatMap(type -> declared(type, method).stream())
                .findFirst();
    }

    /** What calls it: takes the instance and the array of arguments, whatever their types. */
    MethodHandle handle() {
        try {
            method.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflect(method).asFixedArity();
            int parameters = method.getParameterCount();
            return handle.asType(handle.type().generic())
                    .asSpreader(Object[].class, parameters)
                    .asType(ANY);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            throw new IllegalStateException(
                    "RS-0222 " + TypeNames.of(method.getDeclaringClass(), method)
                            + " is in a module that is not open; write in its module-info: opens "
                            + method.getDeclaringClass().getPackageName(),
                    e);
        }
    }

    private static Optional<CallableMethod> declared(Type view, Method method) {
        try {
            Class<?> type = raw(view);
            return type.isInterface()
                    ? Optional.of(
                            new CallableMethod(view, type.getMethod(method.getName(), method.getParameterTypes())))
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
