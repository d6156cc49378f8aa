/** An application that comes and goes, and one that stays and looks at what is left of it. */
package io.rainsocket.it.leaks;
