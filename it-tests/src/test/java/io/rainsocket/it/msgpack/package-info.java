/** An application with the MessagePack parser; most of its channels are those of {@code it.behaviour}. */
package io.rainsocket.it.msgpack;
