/** The HTTP session as pages see it: whether it is still there. */
package io.rainsocket.session;
