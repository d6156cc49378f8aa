/** An application whose web.xml says where the endpoints are. */
package io.rainsocket.it.renamed;
