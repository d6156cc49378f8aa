/** What the tests of this module share: an application in Weld SE, and a client without a network. */
package io.rainsocket.cdi.testing;
