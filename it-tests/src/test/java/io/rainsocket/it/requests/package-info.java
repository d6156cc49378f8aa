/** An application that has a word in its requests: CORS, cookie, compression, a first packet, and all hooks. */
package io.rainsocket.it.requests;
