/** Logs what clients can cause as often as they like. */
package io.rainsocket.log;
