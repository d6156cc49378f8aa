/** What leaves after the commit of a transaction, and never after its rollback, with a database of the server. */
package io.rainsocket.it.transactions;
