/** The bakery's shelf: in the EJB jar, for all web applications of the EAR. */
package io.rainsocket.examples.shop.stock;
