/** CDI events of sockets and users, pushes of what beans return, and users with several sockets. */
package io.rainsocket.it.events;
