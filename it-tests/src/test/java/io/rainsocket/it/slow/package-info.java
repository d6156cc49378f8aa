/** An application whose clients read slowly, or not at all, and whose handlers are slower than their clients. */
package io.rainsocket.it.slow;
