/** HTTP long-polling: the servlet, and the transport that makes one connection of many requests. */
package io.rainsocket.polling;
