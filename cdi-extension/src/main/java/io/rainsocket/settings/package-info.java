/**
 * The settings of a web application as they hold where it is deployed.
 *
 * <pre>
 *   MicroProfile Config  &gt;  context parameters  &gt;  the config bean  &gt;  defaults
 * </pre>
 *
 * Each setting is taken from the first of them that has it. Their names are those of the components of
 * {@link io.rainsocket.RainsocketConfig}, with {@code rainsocket.} before.
 */
package io.rainsocket.settings;
