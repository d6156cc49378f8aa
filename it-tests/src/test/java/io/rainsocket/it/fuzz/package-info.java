/** An application that is treated badly: quick to give a silent client up, so that a test sees what is left of it. */
package io.rainsocket.it.fuzz;
