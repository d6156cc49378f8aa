package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever stands before a handler hides nothing of it. */
class HandlerDelegateTest {

    static Method[] methods() {
        return NamespaceHandler.class.getMethods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void asksTheOtherOne(Method method) throws NoSuchMethodException {
        assertThat(HandlerDelegate.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .getDeclaringClass())
                .isEqualTo(HandlerDelegate.class);
    }
}
