/** How often what clients can cause at will is worth a line in the log. */
package io.rainsocket.core.log;
