package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.security.Access;
import io.rainsocket.security.AccessCheck;
import jakarta.enterprise.inject.spi.Annotated;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of {@code @RolesAllowed}, {@code @DenyAll} and {@code @PermitAll} holds for a bean's channel and for each of its methods. */
final class AccessRules {

    /** Before these somebody can be refused who gets to know it. */
    private static final Set<HandlerKind> REFUSING =
            EnumSet.of(HandlerKind.BEFORE_CONNECT, HandlerKind.BEFORE_EVENT, HandlerKind.EVENT);

    private AccessRules() {}

    /** What the bean's own class says. */
    static Optional<AccessCheck> ofChannel(ChannelBean bean) {
        return first(bean.type().getAnnotations(), TypeNames.of(bean.beanClass()));
    }

    /**
     * What the method says, else, for events, the class that declares it. What decides over connections and events is the application's
     * own guard, before which there is nothing but its own annotation.
     */
    static Optional<AccessCheck> ofMethod(ChannelBean bean, HandlerMethod handler) {
        if (!REFUSING.contains(handler.kind())) {
            return Optional.empty();
        }
        Optional<AccessCheck> own = first(annotations(bean, handler.method()), handler.toString());
        return own.isEmpty() && handler.kind() == HandlerKind.EVENT
                ? first(ofDeclaringClass(bean, handler.method()), handler.toString())
                : own;
    }

    private static Optional<AccessCheck> first(Collection<Annotation> annotations, String place) {
        return Access.declaredBy(annotations).stream().findFirst().map(access -> new AccessCheck(access, place));
    }

    /** With what CDI extensions have added. */
    private static Collection<Annotation> annotations(ChannelBean bean, Method method) {
        return bean.type().getMethods().stream()
                .filter(annotated -> annotated.getJavaMember().equals(method))
                .findFirst()
                .<Collection<Annotation>>map(Annotated::getAnnotations)
                .orElseGet(() -> List.of(method.getAnnotations()));
    }

    private static Collection<Annotation> ofDeclaringClass(ChannelBean bean, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return declaring == bean.beanClass() ? bean.type().getAnnotations() : List.of(declaring.getAnnotations());
    }

    /** Notes what contradicts itself, and what would refuse somebody who cannot be told. */
    static void check(ChannelBean bean, Problems problems) {
        checkContradiction(bean.type().getAnnotations(), TypeNames.of(bean.beanClass()), problems);
        for (DeclaredHandler handler : DeclaredHandler.of(bean.type(), new TypeVariables(bean.beanClass()))) {
            String place = TypeNames.of(bean.beanClass(), handler.method());
            checkContradiction(handler.annotations(), place, problems);
            checkPlace(handler, place, problems);
        }
    }

    private static void checkContradiction(Collection<Annotation> annotations, String place, Problems problems) {
        List<Access> declared = Access.declaredBy(annotations);
        if (declared.size() > 1) {
            problems.add(
                    DefinitionError.ACCESS_TWICE,
                    place,
                    String.join(
                            " and ",
                            declared.stream().map(Object::toString).sorted().toList()),
                    "the one that holds");
        }
    }

    private static void checkPlace(DeclaredHandler handler, String place, Problems problems) {
        boolean refusing = REFUSING.containsAll(handler.kinds());
        Access.declaredBy(handler.annotations()).stream()
                .filter(access -> !refusing && !(access instanceof Access.Everybody))
                .forEach(access -> problems.add(
                        DefinitionError.ACCESS_WITHOUT_REFUSAL,
                        place,
                        access + " with @" + handler.kinds().get(0).annotation().getSimpleName(),
                        "it on the class, which refuses the connection"));
    }
}
