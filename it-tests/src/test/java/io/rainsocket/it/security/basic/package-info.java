/** Login by HTTP's own way (RFC 7617). */
package io.rainsocket.it.security.basic;
