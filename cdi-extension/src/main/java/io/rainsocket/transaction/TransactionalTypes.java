package io.rainsocket.transaction;

import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.lang.annotation.Annotation;
import java.util.Set;

/** Finds what is called in transactions of the container: by names, since there need be neither transactions nor EJBs. */
public final class TransactionalTypes {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private static final Set<String> WHOLE_TYPE =
            Set.of(TRANSACTIONAL, "jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton");

    private TransactionalTypes() {}

    /**
     * Marks a class, or those of its methods, that are called in transactions.
     *
     * @param event the class of a bean with handlers
     * @param beans knows stereotypes
     */
    public static void mark(ProcessAnnotatedType<?> event, BeanManager beans) {
        if (isTransactional(event.getAnnotatedType(), beans)) {
            event.configureAnnotatedType().add(new InTransaction.Literal());
        } else if (event.getAnnotatedType().getMethods().stream().anyMatch(method -> isTransactional(method, beans))) {
            event.configureAnnotatedType()
                    .filterMethods(method -> isTransactional(method, beans))
                    .forEach(method -> method.add(new InTransaction.Literal()));
        }
    }

    private static boolean isTransactional(Annotated annotated, BeanManager beans) {
        return annotated.getAnnotations().stream().anyMatch(annotation -> isTransactional(annotation, beans));
    }

    private static boolean isTransactional(Annotation annotation, BeanManager beans) {
        Class<? extends Annotation> type = annotation.annotationType();
        return WHOLE_TYPE.contains(type.getName())
                || beans.isStereotype(type)
                        && beans.getStereotypeDefinition(type).stream()
                                .anyMatch(inner -> isTransactional(inner, beans));
    }
}
