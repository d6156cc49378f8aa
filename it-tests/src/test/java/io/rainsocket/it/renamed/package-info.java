/** An application whose deployment says where the endpoints are, and more. */
package io.rainsocket.it.renamed;
