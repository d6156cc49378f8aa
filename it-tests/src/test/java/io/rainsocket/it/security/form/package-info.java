/** Login by a page, after which a cookie tells who it is. */
package io.rainsocket.it.security.form;
