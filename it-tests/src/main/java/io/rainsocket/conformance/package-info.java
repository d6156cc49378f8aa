/**
 * The conformance application: one web application for each kind of third-party suite or client. Each sub-package is a context of its
 * own; {@code application} is the common application of {@code main}, {@code plain} and {@code recovery}, {@code common} is in all that
 * need it.
 */
package io.rainsocket.conformance;
