/** The web application where the baker works. */
package io.rainsocket.examples.shop.back;
