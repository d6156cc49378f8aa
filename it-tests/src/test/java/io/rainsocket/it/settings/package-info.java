/** An application with settings of its own: another path, a fast heartbeat, small messages, one foreign origin, no client files. */
package io.rainsocket.it.settings;
