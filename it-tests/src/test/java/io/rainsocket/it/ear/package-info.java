/** An enterprise application: beans in an EJB jar, and two web applications that each have a channel of their own. */
package io.rainsocket.it.ear;
