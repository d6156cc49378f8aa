package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;

/** What messages and look-ups want to know of injection points. */
final class InjectionPoints {

    private InjectionPoints() {}

    /** The class that decides which web applications are meant. */
    static Class<?> user(InjectionPoint point) {
        return point.getBean() == null
                ? point.getMember().getDeclaringClass()
                : point.getBean().getBeanClass();
    }

    static String place(InjectionPoint point) {
        Member member = point.getMember();
        Class<?> declaring = member.getDeclaringClass();
        if (member instanceof Constructor<?>) {
            return TypeNames.of(declaring) + "#" + declaring.getSimpleName();
        }
        return member instanceof Executable method
                ? TypeNames.of(declaring, method)
                : TypeNames.of(declaring) + "#" + member.getName();
    }
}
