/** A greenhouse: a timer measures, CDI events carry what it found, and {@code @PushTo} shows it to everybody who looks. */
package io.rainsocket.examples.dashboard;
