/** What an application has that the container does not call initializers for. */
package io.rainsocket.it.packaging.late;
