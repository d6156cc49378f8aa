package io.rainsocket.cdi.validation;

import io.rainsocket.cdi.parameter.Parameter;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The Bean Validation of all web applications of an archive, where there is one. Any thread may ask. */
public final class Validations {

    private static final boolean AVAILABLE = isAvailable();

    /** What Hibernate Validator's CDI extension binds its interceptor with, on WildFly and on Payara. */
    private static final String BINDING = "MethodValidated";

    private final BeanManager beans;
    private final Map<ClassLoader, BeanValidation> byApplication = new ConcurrentHashMap<>();

    /**
     * Of an archive.
     *
     * @param beans may have a {@code ValidatorFactory}
     */
    public Validations(BeanManager beans) {
        this.beans = beans;
    }

    /**
     * Whether an annotation makes a container validate the calls of a method.
     *
     * @param binding of the method, as CDI sees it
     * @return {@code true} for the interceptor binding of Hibernate Validator
     */
    public static boolean isInterceptor(Annotation binding) {
        Class<?> type = binding.annotationType();
        return type.getSimpleName().equals(BINDING) && type.getName().startsWith("org.hibernate.validator.");
    }

    /**
     * What is to be checked when a handler method is called.
     *
     * @param webApp whose thread asks
     * @param beanClass the class of the bean
     * @param method of the class, or of one that it extends
     * @param parameters the method's, in their order
     * @param byContainer whether an interceptor of the container {@linkplain #isInterceptor validates} its calls
     * @return empty for a method without constraints
     */
    public Optional<ValidatedMethod> of(
            ClassLoader webApp, Class<?> beanClass, Method method, List<Parameter> parameters, boolean byContainer) {
        if (!AVAILABLE) {
            return Optional.empty();
        }
        boolean declares = DeclaredConstraints.anyIn(method);
        return byApplication
                .computeIfAbsent(webApp, loader -> new BeanValidation(beans))
                .method(new ValidatedSignature(beanClass, method, parameters, byContainer), declares);
    }

    /**
     * Lets go of what a web application had.
     *
     * @param webApp has stopped
     */
    public void forget(ClassLoader webApp) {
        BeanValidation had = AVAILABLE ? byApplication.remove(webApp) : null;
        if (had != null) {
            had.close();
        }
    }

    private static boolean isAvailable() {
        try {
            Class.forName("jakarta.validation.ValidatorFactory", false, Validations.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
