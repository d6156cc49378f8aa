/** Callers by signed tokens, and roles: what works on every server. */
package io.rainsocket.it.security.token;
