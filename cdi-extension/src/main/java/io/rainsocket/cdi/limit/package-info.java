/** What handler methods do not have to bear: too many events, and too large ones. */
package io.rainsocket.cdi.limit;
