package io.rainsocket.it.packaging.late;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Makes the creation of the application's validator take long. WildFly creates it on a thread of its own, meanwhile the application
 * starts: who waits for the validator then must not hold what its creation needs.
 */
public class SlowMessages implements MessageInterpolator {

    private static final long LONG_MILLIS = 1_000;

    /** For the validator that is not CDI's. */
    public SlowMessages() {}

    @Inject
    public SlowMessages(BeanManager beans) throws InterruptedException {
        Thread.sleep(LONG_MILLIS);
    }

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
