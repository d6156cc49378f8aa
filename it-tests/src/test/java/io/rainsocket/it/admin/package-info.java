/** An application with the Admin UI switched on, in development mode, for one user. */
package io.rainsocket.it.admin;
