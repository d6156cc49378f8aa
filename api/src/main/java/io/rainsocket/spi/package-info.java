/** What can be exchanged underneath an application. Unless a method says otherwise, nothing is {@code null} and calls come from any thread. */
package io.rainsocket.spi;
