package io.rainsocket.cdi;

import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Bean;

/**
 * A bean as CDI found it.
 *
 * @param bean the bean
 * @param type its class with the annotations that CDI sees, which extensions may have changed
 * @param session whether it is an EJB
 */
record ChannelBean(Bean<?> bean, AnnotatedType<?> type, boolean session) {

    Class<?> beanClass() {
        return bean.getBeanClass();
    }
}
