/** The web application where customers buy. */
package io.rainsocket.examples.shop.front;
