/**
 * JSON payloads to Java values and back, on the platform's JSON-B and JSON-P.
 *
 * <p>Plain values (strings, numbers, maps, lists) are read and written here; records and beans are left to JSON-B, which knows their
 * annotations. Depends on no other package of this module.
 */
package io.rainsocket.json;
