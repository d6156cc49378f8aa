/** Two small applications that come in every packaging; each may be alone in a WAR or beside the other in an EAR. */
package io.rainsocket.it.packaging;
