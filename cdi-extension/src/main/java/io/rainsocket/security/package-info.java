/**
 * {@code @RolesAllowed}, {@code @DenyAll} and {@code @PermitAll} on channels and their methods, asked of {@link
 * io.rainsocket.Socket#principal()} and {@link io.rainsocket.Socket#isUserInRole(String)}.
 */
package io.rainsocket.security;
