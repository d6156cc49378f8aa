/** Serves the JavaScript clients beside the endpoints, from wherever the jar is: {@code WEB-INF/lib} or an EAR's {@code lib}. */
package io.rainsocket.client;
