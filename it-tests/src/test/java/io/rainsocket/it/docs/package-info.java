/** Keeps the documentation true: its code is compiled or run, its links lead somewhere, its tables say what the code says. */
package io.rainsocket.it.docs;
