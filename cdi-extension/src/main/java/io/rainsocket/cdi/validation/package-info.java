/**
 * Jakarta Bean Validation of what handler methods are given and return. The only package that links to {@code jakarta.validation}: {@link
 * io.rainsocket.cdi.validation.Validations} touches the rest of it only where that is there.
 */
package io.rainsocket.cdi.validation;
