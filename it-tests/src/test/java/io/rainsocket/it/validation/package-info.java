/** An application with constraints, limits and exception mappers, and acknowledgements in both styles. */
package io.rainsocket.it.validation;
