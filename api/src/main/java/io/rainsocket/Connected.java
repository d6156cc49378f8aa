package io.rainsocket;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Qualifies the CDI event of a client that has joined a channel: {@code @Observes @Connected Socket}. Observers are called after the
 * channel's {@link OnConnect} methods and before the socket's first event, one socket's events in order, in a request context. What they
 * throw is logged.
 * <p>In an EAR only the observers of the web application that serves the channel are called.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Connected {}
